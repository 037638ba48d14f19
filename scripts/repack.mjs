import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { unzipSync } from "fflate";
import { ZipFile } from "yazl";

/**
 * Packs a .vsix anew as tightly as deflate can, which saves three percent of what vsce packs.
 * @param {string} vsix the package's path
 * @param {(files: Record<string, Uint8Array>) => Record<string, Uint8Array>} change what is to be in it, of what is
 */
export async function repack(vsix, change) {
  const files = change(unzipSync(await readFile(vsix)));
  const zip = new ZipFile();
  for (const [path, bytes] of Object.entries(files))
    zip.addBuffer(Buffer.from(bytes), path, { compressionLevel: 9 });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(vsix));
}
