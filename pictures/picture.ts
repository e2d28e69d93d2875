/** A page to be taken a picture of. */
export interface Picture {
  /** Of the file, without its ending. */
  readonly name: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly html: string;
}

/** Widths of a phone and of a window. */
export const PHONE = 390;
export const WIDE = 720;
