// npm run fuzz [MESSAGES [SEED]]: sends the built server nonsense, and holds that it still checks a draft.
import { fuzz } from "../lsp/fuzz.ts";

const messages = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 20_160_114);
console.log(`${messages} messages, seed ${seed}`);
fuzz(messages, seed, console.log).then(
  (alive) => console.log(`the server checked ${alive} drafts between them`),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
