import { Position, Range } from "vscode";
import type { PlainRange } from "../../server/src/protocol.ts";

/** A range of the server as one of the editor. */
export function rangeOf({ start, end }: PlainRange): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}
