import { stemOf } from './read-article.ts';

/** Hidden folder, beside the articles, in which the versions lie that they had before. */
export const VERSIONS = '.versions';

/** An earlier version of an article's file: `gull-1@20310504T101500.md` of `gull-1.md`. */
const NAME = /^(?<stem>.+)@(?<stamp>\d{8}T\d{6})(?<ending>\.[^.]+)$/;

/** The name under which a version is kept. @param at ISO 8601 moment at which a newer one replaced it */
export function versionName(file: string, at: string): string {
  const stem = stemOf(file);
  const stamp = at.replace(/[-:]/g, '').slice(0, 'YYYYMMDDThhmmss'.length);
  return `${stem}@${stamp}${file.slice(stem.length)}`;
}

/** The last version before the present one of each file, by the file's name. */
export function lastVersions(
  names: readonly string[],
): ReadonlyMap<string, { readonly name: string; readonly replaced: string }> {
  const last = new Map<string, { readonly name: string; readonly replaced: string }>();
  for (const name of names.toSorted()) {
    const { stem, stamp, ending } = NAME.exec(name)?.groups ?? {};
    if (stem === undefined || stamp === undefined || ending === undefined) continue;
    const replaced = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
    last.set(stem + ending, { name, replaced });
  }
  return last;
}
