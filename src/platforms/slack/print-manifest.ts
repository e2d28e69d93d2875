import { parseArgs } from 'node:util';
import { MANIFEST_USAGE } from '../../render/slack-words.ts';
import { EXIT, type Exit } from '../exit.ts';
import { manifestYaml } from './manifest.ts';

/**
 * Prints the manifest of the app, with `--http URL` for requests over HTTP. Nothing else goes to
 * where it is printed, so that it can be piped.
 */
export function printManifest(
  argv: readonly string[],
  { command, tell }: { readonly command: string; readonly tell: (line: string) => void },
): Exit {
  const parsed = parse(argv);
  tell(parsed === undefined ? MANIFEST_USAGE : manifestYaml({ command, ...parsed }).trimEnd());
  return parsed === undefined ? EXIT.failed : EXIT.stopped;
}

/** The address, or none; undefined where the arguments are wrong. */
function parse(argv: readonly string[]): { readonly url: string | undefined } | undefined {
  try {
    const { http } = parseArgs({ args: [...argv], options: { http: { type: 'string' } } }).values;
    const isAddress = http === undefined || /^https:\/\/[^/]/.test(http);
    return isAddress && (http === undefined || URL.canParse(http)) ? { url: http } : undefined;
  } catch {
    return undefined;
  }
}
