import { expect, test } from "vitest";
import { TestClient } from "./client.ts";

const wire = (n: number) =>
  `Pier ${n} at the harbour took ${n + 2_000} boats on Wednesday, the authority said.\n`;
const drafts = Array.from({ length: 1_000 }, (_, n) => n);

test("a thousand drafts are open at once, each checked against its own reference, one typed into", async () => {
  const files = Object.fromEntries(drafts.map((n) => [`news/pier-${n}.txt`, wire(n)]));
  const client = await new TestClient(files).start();
  const uris = drafts.map((n) => client.uri(`pier-${n}.md`));
  for (const [n, uri] of uris.entries())
    await client.open(
      uri,
      "markdown",
      `---\nreferences: news/pier-${n}.txt\n---\n\n${wire(n).replace(" boats", "0 boats")}`,
    );
  const found = await Promise.all(uris.map((uri) => client.diagnostics(uri)));
  expect(found.map((list) => list.map(({ message }) => message).join())).toEqual(
    drafts.map((n) => `Reference says ${n + 2_000} (pier-${n}, paragraph 1).`),
  );
  await client.replace(uris[700]!, "27000 boats", "2700 boats");
  expect(await client.diagnostics(uris[700]!)).toEqual([]);
  expect(await client.diagnostics(uris[701]!)).toHaveLength(1);
  expect(await client.stop()).toBe(0);
}, 300_000);
