import type { FileSystem } from "../references/file-system.ts";
import type { Git } from "../references/git.ts";
import { version } from "../version.ts";
import { readArguments } from "./arguments.ts";
import { check } from "./check.ts";
import { help } from "./help.ts";

/** What the command line asks of the process around it. */
export interface Terminal {
  readonly cwd: string;
  readonly files: FileSystem;
  readonly git?: Git;
  /** Whether standard output shows colours. */
  readonly colors: boolean;
  out(text: string): void;
  err(text: string): void;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
}

/** Runs `stet` and gives its exit status: 0 all is well, 1 something was found, 2 it could not be checked. */
export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const asked = readArguments(args);
  switch (asked.command) {
    case "help":
      terminal.out(help);
      return 0;
    case "version":
      terminal.out(`${version}\n`);
      return 0;
    case "refuse":
      terminal.err(`stet: ${asked.reason}\n`);
      return 2;
    case "check":
      return check(asked, terminal);
  }
}
