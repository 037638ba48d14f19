import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { checkPages } from "./check-pages.ts";

/** `npm run docs`: writes `docs/checks` anew. */
const folder = "docs/checks/";
const pages = checkPages();
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(folder + file);
for (const [file, text] of pages) writeFileSync(folder + file, text);
console.log(`${pages.size} pages in ${folder}`);
