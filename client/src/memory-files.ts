import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from "vscode";

/** A few files that are kept in memory: what is changed in them is gone with the window. */
export class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly changed: number }>();
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  watch(): Disposable {
    return new Disposable(() => {});
  }

  stat(uri: Uri): FileStat {
    const file = this.#files.get(uri.path);
    if (file) return { type: FileType.File, ctime: 0, mtime: file.changed, size: file.bytes.length };
    if (this.#below(uri).length === 0) throw FileSystemError.FileNotFound(uri);
    return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    const names = new Map<string, FileType>();
    for (const [name, ...rest] of this.#below(uri).map((path) => path.split("/")))
      names.set(name!, rest.length > 0 ? FileType.Directory : FileType.File);
    return [...names];
  }

  readFile(uri: Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#files.set(uri.path, { bytes, changed: Date.now() });
    this.#changes.fire([{ type, uri }]);
  }

  /** Folders are there as soon as a file is in them. */
  createDirectory(): void {}

  delete(uri: Uri): void {
    if (!this.#files.delete(uri.path)) throw FileSystemError.FileNotFound(uri);
    this.#changes.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  /** The paths of the files in a folder, relative to it. */
  #below({ path }: Uri): string[] {
    const folder = path.endsWith("/") ? path : `${path}/`;
    return [...this.#files.keys()].flatMap((each) =>
      each.startsWith(folder) ? each.slice(folder.length) : [],
    );
  }
}
