import { Editor } from "./editor.ts";
import { stetServer } from "./peers.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";

/** Resident memory of the server, fresh and after a thousand keystrokes. */
export async function measureMemory(): Promise<Table> {
  const editor = new Editor(stetServer.command, inventStory(12_000, 3));
  await editor.open();
  const opened = editor.memory();
  for (let step = 0; step < 1_000; step++) await editor.keystroke(step);
  const typed = editor.memory();
  editor.close();
  return {
    name: "memory",
    title: "Resident memory, 12,000 words, 3 references",
    columns: ["opened", "after 1,000 keystrokes", "bar"],
    rows: [[`${Math.round(opened)} MB`, `${Math.round(typed)} MB`, "100 MB"]],
  };
}
