import { commands, type Disposable, Uri, window, workspace } from "vscode";
import { MemoryFiles } from "./memory-files.ts";

const scheme = "stet-sample";
const draft = "draft.md";
const files = [draft, "wire/pier-1.txt", "wire/pier-2.txt"] as const;

/** The command *Open the Sample Story*: a copy of it in memory, which starts anew each time. */
export function registerSample(extension: Uri): Disposable[] {
  const memory = new MemoryFiles();
  const copyOf = (path: string) => Uri.from({ scheme, path: `/pier/${path}` });
  return [
    workspace.registerFileSystemProvider(scheme, memory, { isCaseSensitive: true }),
    commands.registerCommand("stet.openSample", async () => {
      for (const path of files) {
        const original = Uri.joinPath(extension, "examples/pier", path);
        memory.writeFile(copyOf(path), await workspace.fs.readFile(original));
      }
      await window.showTextDocument(copyOf(draft), { preview: false });
    }),
  ];
}
