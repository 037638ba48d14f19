import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TestClient, until } from "./client.ts";

const wire = "Tolls at the harbour rose 20 percent on Wednesday, the authority said.\n";

test("a reference outside the workspace is read anew when its draft comes to the front", async () => {
  const outside = join(mkdtempSync(join(tmpdir(), "stet-outside-")), "wire.txt");
  writeFileSync(outside, wire);
  const draft = `---\nreferences: ${outside}\n---\n${wire}`;
  const client = await new TestClient({ "tolls.md": draft }).start();
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  expect(await client.diagnostics(uri)).toEqual([]);
  writeFileSync(outside, wire.replace("20 percent", "30 percent"));
  await client.connection.sendNotification("stet/focus", { uri });
  await until(async () => (await client.diagnostics(uri)).length > 0);
  expect(await client.stop()).toBe(0);
});
