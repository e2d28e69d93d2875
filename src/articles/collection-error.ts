/** What keeps a whole folder from being read. */
export type CollectionErrorCode =
  | 'COLLECTION_MISSING'
  | 'COLLECTION_NOT_A_FOLDER'
  | 'COLLECTION_UNREADABLE'
  | 'COLLECTION_EMPTY';

/** A folder that gives no collection at all; the message says what to do. */
export interface CollectionError extends Error {
  readonly code: CollectionErrorCode;
}

const REMEDIES: Readonly<Record<CollectionErrorCode, (folder: string) => string>> = {
  COLLECTION_MISSING: (folder) =>
    `The folder ${folder} does not exist. Create it and put articles (.md, .txt or .html) into it, or name another folder.`,
  COLLECTION_NOT_A_FOLDER: (folder) =>
    `${folder} is not a folder. Name the folder that holds the articles, not one of its files.`,
  COLLECTION_UNREADABLE: (folder) =>
    `The folder ${folder} cannot be read. Check that this user may open it.`,
  COLLECTION_EMPTY: (folder) =>
    `The folder ${folder} holds no articles. Put files ending in .md, .txt or .html directly into it; sub-folders are not searched.`,
};

/** Makes the error for a folder; `cause` is what the file system said, where it said something. */
export function collectionError(
  code: CollectionErrorCode,
  folder: string,
  cause?: unknown,
): CollectionError {
  const error = new Error(REMEDIES[code](folder), cause === undefined ? {} : { cause });
  error.name = 'CollectionError';
  return Object.assign(error, { code });
}
