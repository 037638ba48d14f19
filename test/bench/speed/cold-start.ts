import { Editor } from "./editor.ts";
import { installPeers, shell } from "./peers.ts";
import { inventStory } from "./story.ts";
import type { Table } from "./table.ts";
import { inWords, timed, timesOf } from "./times.ts";

const programs: Readonly<Record<string, readonly string[]>> = {
  "empty server": [shell, "empty", "--stdio"],
  "Stet (server/dist/node.cjs)": ["server/dist/node.cjs", "--stdio"],
  "Stet (client/dist/server.js)": ["client/dist/server.js", "--stdio"],
  "harper.js": [shell, "harper", "--stdio"],
  "cspell-lib": [shell, "cspell", "--stdio"],
  "textlint, ten rules": [shell, "textlint", "--stdio"],
};

/** From the start of the process to the first diagnostics of a draft of 600 words with three references. */
export async function measureColdStart(): Promise<Table> {
  installPeers();
  const story = inventStory(600, 3);
  const runs = Object.entries(programs).map(([name, command]) => ({ name, command, times: [] as number[] }));
  for (let round = 0; round < 7; round++) {
    for (const { command, times } of runs) {
      let editor: Editor | undefined;
      times.push(
        await timed(async () => {
          editor = new Editor(command, story);
          await editor.open();
        }),
      );
      editor?.close();
    }
  }
  const floor = timesOf(runs[0]!.times).median;
  return {
    name: "cold",
    title: "Cold start to first diagnostics, 600 words",
    columns: ["program", "median", "p95", "× empty server", "bar"],
    rows: runs.map(({ name, times }) => {
      const { median, p95 } = timesOf(times);
      const bar = name.startsWith("Stet") ? "300 ms" : "";
      return [name, inWords(median), inWords(p95), (median / floor).toFixed(1), bar];
    }),
  };
}
