import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";

test("a server that was sent nonsense still checks a draft", async () => {
  const seed = Date.now() % 1_000_000_000;
  console.log(`protocol fuzz: seed ${seed}`);
  await expect(fuzz(600, seed, () => undefined)).resolves.toBe(6);
}, 90_000);
