import { expect, test } from "vitest";
import { TestClient, until } from "./client.ts";

const wire = `Harbour bridge at Tarn to stay closed for 12 weeks

TARN, Jan 14 (Coastline) - The harbour bridge at Tarn will stay closed for 12 weeks after divers found cracks in two of
its piers, engineer Mara Finch told the council on Tuesday.

Repairs will cost 1.2 million pounds. Buses to Brayford and the ferry quay are diverted through Ottermouth. Fishermen
asked for moorings upstream, and the lifeboat crew moved to the old customs house.
`;
const noise = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [
    `feed/${i}.txt`,
    `Storm ${i} passes village ${i * 7}\n\nVELDEN, Jan 1${i % 9} (Coastline) - A storm tore roofs off ${i + 3} houses near lake ${i * 11} on Monday.\n`,
  ]),
);

test("what is pasted into a new document finds its wire by itself", async () => {
  const client = await new TestClient({ ...noise, "feed/tarn.txt": wire }).start();
  const uri = "untitled:Untitled-1";
  await client.open(uri, "plaintext", "");
  expect(await client.diagnostics(uri)).toEqual([]);
  await client.replace(uri, "", wire.replace(/^.*\n\n.* - /, "").replace("1.2 million", "1.3 million"));
  await until(async () => (await client.diagnostics(uri)).length > 0);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: "figure/changed" }]);
  expect(await client.stop()).toBe(0);
});
