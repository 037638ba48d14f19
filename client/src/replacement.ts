/** One edit of a text, in UTF-16 offsets. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}
