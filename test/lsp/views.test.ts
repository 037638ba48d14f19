import { afterEach, beforeEach, expect, test } from "vitest";
import type { AlignedResult, PassagesResult } from "../../server/src/protocol.ts";
import { TestClient } from "./client.ts";

const tolls = "Tolls on the Tarn bridge rose 20 percent in March, the road authority said on Monday.";
const ferry = "A ferry will run every hour from the quay at Skelby until the works are over.";
const draft = `---\nreferences: wire.txt\n---\n\n${tolls.replace("20", "25")}\n`;

let client: TestClient;
let uri: string;

beforeEach(async () => {
  client = await new TestClient({ "wire.txt": `${tolls}\n\n${ferry}\n` }).start();
  uri = client.uri("tolls.md");
});
afterEach(() => client.stop());

const passages = () => client.connection.sendRequest<PassagesResult>("stet/passages", { uri });
const aligned = (reference: string) =>
  client.connection.sendRequest<AlignedResult>("stet/aligned", { uri, reference });

test("the passages of a draft's references are told with their state, for the version that stands", async () => {
  await client.open(uri, "markdown", draft);
  const path = client.uri("wire.txt");
  expect(await passages()).toMatchObject({
    version: 1,
    references: [{ path, passages: [{ state: "changed" }, { state: "missing" }] }],
  });
  await client.replace(uri, "25", "20");
  expect(await passages()).toMatchObject({
    version: 2,
    references: [{ path, passages: [{ state: "kept" }, { state: "missing" }] }],
  });
});

test("a reference is told in the shape of the draft", async () => {
  await client.open(uri, "markdown", draft);
  const text = `${draft.replace("25", "20").trimEnd()}\n\n${ferry}\n`;
  expect(await aligned(client.uri("wire.txt"))).toEqual({ version: 1, text });
  expect(await aligned("file:///none.txt")).toBeNull();
});

test("what is no draft has neither", async () => {
  await client.open(uri, "markdown", "Nothing is named here.\n");
  expect(await passages()).toBeNull();
  expect(await aligned(client.uri("wire.txt"))).toBeNull();
});

test("the other side of a comparison is no draft itself", async () => {
  uri = 'stet-aligned:/wire?{"uri":"file:///tolls.md"}';
  await client.open(uri, "markdown", draft);
  expect(await passages()).toBeNull();
});
