/** Bytes of the longest page that is read: a long report without its pictures has half a million. */
export const LARGEST_PAGE = 5 * 1024 * 1024;

/** Milliseconds for one page: twenty times what the longest reports take. */
export const LONGEST_READING = 3000;
