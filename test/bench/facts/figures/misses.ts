/** A span in its context, for the half that may be looked at. */
export function shown(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return `…${text.slice(Math.max(0, start - 50), start)}{${text.slice(start, end)}}${text.slice(end, end + 50)}…`;
}
