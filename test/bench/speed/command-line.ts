import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { inventStory, writeStory } from "./story.ts";
import type { Table } from "./table.ts";

const stories = 1_000;
const words = 600;
/** In milliseconds. */
const patience = 280_000;

/** `stet check` over a folder of stories, each with three references that its front matter names. */
export async function measureCommandLine(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), "stet-speed-"));
  const drafts = Array.from({ length: stories }, (_, i) =>
    basename(writeStory(folder, `story-${i + 1}`, inventStory(words, 3, i * 10 + 1))),
  );
  const command = [
    resolve("server/dist/cli.js"),
    "check",
    "--format",
    "json",
    "--fail-on",
    "never",
    ...drafts,
  ];
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 30,
    timeout: patience,
  });
  const seconds = (performance.now() - start) / 1_000;
  rmSync(folder, { recursive: true, force: true });
  const isDone = status === 0 && stdout.length > 0;
  return {
    name: "cli",
    title: `The command line over ${stories.toLocaleString("en-GB")} stories of ${words} words, 3 references each`,
    columns: ["time", "each story", "output"],
    rows: isDone
      ? [
          [
            `${seconds.toFixed(1)} s`,
            `${((seconds * 1_000) / stories).toFixed(1)} ms`,
            inKilobytes(stdout.length),
          ],
        ]
      : [[`ended with ${status ?? "nothing"} after ${seconds.toFixed(1)} s`, "", ""]],
  };
}

function inKilobytes(bytes: number): string {
  return `${Math.round(bytes / 1_000).toLocaleString("en-GB")} kB of JSON`;
}
