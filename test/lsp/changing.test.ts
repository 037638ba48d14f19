import { expect, test } from "vitest";
import { TestClient } from "./client.ts";

const toll = (percent: number) =>
  `Tolls at the harbour rose ${percent} percent on Wednesday, the authority said.\n`;
const draft = `---\nreferences: wire.txt\n---\n\n${toll(25)}`;

test("a reference that changes while it is read is the one that it has become", async () => {
  const reads: ((text: string) => void)[] = [];
  let started: () => void = () => undefined;
  const next = () => new Promise<void>((resolve) => (started = resolve));
  const client = await new TestClient({}).start({
    initializationOptions: { fs: true },
    onRequest: {
      "stet/fs/stat": ({ uri }: { uri: string }) =>
        uri.endsWith("wire.txt") ? { kind: "file", size: 80 } : null,
      "stet/fs/list": () => [],
      "stet/fs/read": ({ uri }: { uri: string }) => {
        if (!uri.endsWith("wire.txt")) throw new Error("no such file");
        return new Promise((resolve) => {
          reads.push((text) => resolve({ base64: btoa(text) }));
          started();
        });
      },
    },
  });
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  const first = next();
  const asked = client.diagnostics(uri);
  await first;
  const second = next();
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: client.uri("wire.txt"), type: 2 }],
  });
  // What was read of the old file comes after the word that there is a new one.
  reads[0]!(toll(20));
  await second;
  reads[1]!(toll(30));
  expect((await asked).map(({ message }) => message)).toEqual([
    "Reference says 30 percent (wire, paragraph 1).",
  ]);
  expect((await client.diagnostics(uri)).map(({ message }) => message)).toEqual([
    "Reference says 30 percent (wire, paragraph 1).",
  ]);
  await client.stop();
}, 60_000);

test("a reference that is written again and again is in the end what it was last", async () => {
  const client = await new TestClient({ "wire.txt": toll(20) }).start();
  const uri = client.uri("tolls.md");
  await client.open(uri, "markdown", draft);
  const asked = [];
  for (let percent = 30; percent < 80; percent++) {
    asked.push(client.diagnostics(uri));
    client.write("wire.txt", toll(percent).slice(0, percent % 2 ? 30 : undefined));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("wire.txt"), type: 2 }],
    });
  }
  client.write("wire.txt", toll(80));
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: client.uri("wire.txt"), type: 2 }],
  });
  await Promise.all(asked);
  expect((await client.diagnostics(uri)).map(({ message }) => message)).toEqual([
    "Reference says 80 percent (wire, paragraph 1).",
  ]);
  expect(await client.stop()).toBe(0);
}, 60_000);
