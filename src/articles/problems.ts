import type { Problem } from './article.ts';
import { LARGEST_PAGE } from './page/limits.ts';

/**
 * Every sentence that reading a collection says about a file: what is wrong, where, and what to do.
 * The file's name is not repeated in the reason; whoever shows a problem shows `file` before it.
 */
export const problems = {
  unreadable: (file: string, cause: string): Problem => ({
    file,
    reason: `The file cannot be read (${cause}). It was skipped; check that it exists and that this user may read it.`,
  }),
  empty: (file: string): Problem => ({
    file,
    reason:
      'The file has no text. It was skipped; put the article into it or remove it from the folder.',
  }),
  notText: (file: string): Problem => ({
    file,
    reason:
      'The file is not text: it contains NUL bytes. It was skipped; save the article as plain UTF-8 text.',
  }),
  notUtf8: (file: string): Problem => ({
    file,
    reason:
      'The file is not valid UTF-8. It was skipped; open it in an editor and save it with the encoding UTF-8.',
  }),
  brokenFrontMatter: (file: string, cause: string): Problem => ({
    file,
    reason: `The front matter is not valid YAML (${cause}). The text was kept without it; correct the lines between the two "---".`,
  }),
  unclosedFrontMatter: (file: string): Problem => ({
    file,
    reason:
      'The front matter begins with "---" on line 1 but never ends. All of the file was taken as text; add a line "---" after the last key.',
  }),
  brokenSidecar: (file: string, cause: string): Problem => ({
    file,
    reason: `The file is not valid JSON (${cause}). The article was kept without it; correct the file or remove it.`,
  }),
  sidecarNotObject: (file: string): Problem => ({
    file,
    reason:
      'The file must hold one JSON object such as {"title": "…", "published": "2031-05-04"}. The article was kept without it.',
  }),
  badField: (file: string, field: string, expected: string): Problem => ({
    file,
    reason: `The field "${field}" was left out: it must be ${expected}.`,
  }),
  duplicateId: (file: string, id: string, first: string): Problem => ({
    file,
    reason: `The id "${id}" is already taken by ${first}. This file was skipped; rename it or give it another "id".`,
  }),
  lonelySidecar: (file: string, stem: string): Problem => ({
    file,
    reason: `There is no article ${stem}.md, ${stem}.txt or ${stem}.html for these metadata. They were not used; add the article or remove the file.`,
  }),
  /** Why a web page gave no article. */
  page: {
    'too-large': (file: string): Problem => ({
      file,
      reason: `The page is larger than ${LARGEST_PAGE / 1024 / 1024} MB. It was skipped; save the article alone, as HTML or as text.`,
    }),
    'not-text': (file: string): Problem => ({
      file,
      reason:
        'The page is not text in an encoding that can be read. It was skipped; save the article as HTML in UTF-8.',
    }),
    empty: (file: string): Problem => ({
      file,
      reason:
        'The file has no text. It was skipped; put the article into it or remove it from the folder.',
    }),
    'no-article': (file: string): Problem => ({
      file,
      reason:
        'No article was found in the page: perhaps a list of links, or text that only a script puts there. It was skipped; save the article as plain text.',
    }),
    unfit: (file: string): Problem => ({
      file,
      reason:
        'The page is nested too deeply, has too many elements, or its markup is broken. It was skipped; save the article as plain text.',
    }),
    'too-slow': (file: string): Problem => ({
      file,
      reason: 'The page takes too long to read. It was skipped; save the article as plain text.',
    }),
  },
} as const;
