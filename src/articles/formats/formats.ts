import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { prepareWebPage, webPage } from './web-page.ts';

/** Formats by the ending of a file's name, in small letters. */
const FORMATS: Readonly<Record<string, Format>> = {
  md: markdown,
  txt: plainText,
  html: webPage,
  htm: webPage,
};

/** How a file is read, by the ending of its name; undefined where it is no article. */
export function formatOf(name: string): Format | undefined {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
}

/** Does beforehand what takes long in reading a file, so that reading it then takes next to nothing. */
export async function prepareFile(name: string, bytes: Uint8Array): Promise<void> {
  if (formatOf(name) === webPage) await prepareWebPage(bytes);
}
