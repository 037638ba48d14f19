// npm run bench:requests: how long the client waits for each answer of the server, in a draft of 3,000 words that is being
// typed in, beside an answer of a server that does nothing, in the same run.
import type { Position, Range } from "../../server/src/core/index.ts";
import { readStories } from "../accuracy/stories.ts";
import { deskOfAll } from "../core/editing.ts";
import { TestClient } from "../lsp/client.ts";

const rounds = 60;
const words = 3_000;
/** The longest that an editor may wait, in milliseconds. */
const limit = 50;

const { draft, references } = deskOfAll(readStories().slice(0, 12));
const files = Object.fromEntries(
  references.map((reference, i) => [`wire/draft-${i}.txt`, "text" in reference ? reference.text : ""]),
);
const text = firstWords(draft.text, words);

void main();

async function main(): Promise<void> {
  const empty = await measure("test/bench/empty-server.cjs");
  const stet = await measure("server/dist/node.cjs");
  const nothing = percentile(empty.get("hover on a finding")!, 0.95);
  console.log(
    `${words} words, ${rounds} rounds; a server that does nothing answers in ${nothing.toFixed(2)} ms (p95)`,
  );
  let tooLong = 0;
  for (const [name, times] of stet) {
    const p95 = percentile(times, 0.95);
    console.log(
      `${name.padEnd(24)} p50 ${percentile(times, 0.5).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, ${(p95 / nothing).toFixed(1)} times that`,
    );
    if (p95 > limit) tooLong += 1;
  }
  process.exitCode = tooLong > 0 ? 1 : 0;
}

/** The times of each kind of request, each asked for right after a keystroke, in milliseconds. */
async function measure(bundle: string): Promise<Map<string, number[]>> {
  const client = await new TestClient({ ...files, "draft.md": text }, bundle).start();
  const uri = client.uri("draft.md");
  await client.open(uri, "markdown", text);
  const finding = (await client.diagnostics(uri))[0]?.range ?? at({ line: 0, character: 0 });
  const reference = client.uri("wire/draft-1.txt");
  const requests: Readonly<Record<string, () => Promise<unknown>>> = {
    diagnostics: () => client.pull(uri),
    "hover on a finding": () => client.hover(uri, finding.start),
    "hover beside one": () => client.hover(uri, { line: finding.start.line, character: 0 }),
    "quick fixes": () => client.codeActions(uri, [], ["quickfix"]),
    "fix of all": () => client.codeActions(uri, [], ["source.fixAll.stet"]),
    passages: () => client.connection.sendRequest("stet/passages", { uri }),
    "aligned reference": () => client.connection.sendRequest("stet/aligned", { uri, reference }),
    decisions: () => client.connection.sendRequest("stet/decisions"),
  };
  const times = new Map(Object.keys(requests).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, request] of Object.entries(requests)) {
      await type(client, uri, round);
      const start = performance.now();
      await request();
      times.get(name)!.push(performance.now() - start);
      await client.pull(uri);
    }
  }
  await client.stop();
  return times;
}

/** A letter in the middle of the draft, and off again the next time. */
async function type(client: TestClient, uri: string, round: number): Promise<void> {
  const document = client.document(uri);
  const middle = document.positionAt(document.getText().indexOf(" ", text.length / 2));
  const range =
    round % 2 === 0 ? at(middle) : { start: middle, end: { ...middle, character: middle.character + 1 } };
  await client.change(uri, [{ range, newText: round % 2 === 0 ? "e" : "" }]);
}

function at(position: Position): Range {
  return { start: position, end: position };
}

function firstWords(all: string, count: number): string {
  let end = 0;
  for (let left = count; left > 0 && end >= 0; left--) end = all.indexOf(" ", end + 1);
  return end < 0 ? all : all.slice(0, all.indexOf("\n\n", end));
}

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!;
}
