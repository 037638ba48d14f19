import { parseArgs } from "node:util";
import { isDay } from "../references/config.ts";
import type { Settings } from "../references/settings.ts";

/** What `stet check` is asked to do. */
export interface CheckArguments {
  readonly command: "check";
  readonly drafts: readonly string[];
  /** Empty: references are found as in the editor. */
  readonly references: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly config?: string;
  readonly format: "pretty" | "json";
  readonly failOn: "error" | "warning" | "never";
  /** How much of a draft is read, in UTF-16 units, and the largest file that is read as a reference, in megabytes. */
  readonly limits: Partial<Pick<Settings, "draftLimit" | "referenceLimit">>;
}

/** A command line that was understood, or one line on why it was not. */
export type Arguments =
  | CheckArguments
  | { readonly command: "help" | "version" }
  | { readonly command: "refuse"; readonly reason: string };

const formats = ["pretty", "json"] as const;
const failures = ["error", "warning", "never"] as const;

export function readArguments(args: readonly string[]): Arguments {
  try {
    return understand(args);
  } catch (error) {
    // parseArgs explains at length how to pass an argument that looks like an option; its first sentence is enough.
    const message = error instanceof Error ? error.message : String(error);
    return refuse(message.split(/\. |\n/)[0]!.replace(/\.$/, ""));
  }
}

function understand(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      reference: { type: "string", multiple: true },
      date: { type: "string" },
      format: { type: "string", default: "pretty" },
      "fail-on": { type: "string", default: "error" },
      config: { type: "string" },
      "draft-limit": { type: "string" },
      "reference-limit": { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
  if (values.help) return { command: "help" };
  if (values.version) return { command: "version" };
  const [command, ...drafts] = positionals;
  if (command === undefined) return refuse("Nothing to do: try stet check DRAFT, or stet --help");
  if (command !== "check")
    return refuse(`Unknown command '${command}': try stet check DRAFT, or stet --help`);
  if (drafts.length === 0) return refuse("No draft is named: try stet check DRAFT, or stet --help");
  const format = formats.find((each) => each === values.format);
  const failOn = failures.find((each) => each === values["fail-on"]);
  if (!format) return refuse(`--format is ${formats.join(" or ")}, not '${values.format}'`);
  if (!failOn) return refuse(`--fail-on is error, warning or never, not '${values["fail-on"]}'`);
  if (values.date !== undefined && !isDay(values.date)) {
    return refuse(`--date is a day of the calendar, YYYY-MM-DD, not '${values.date}'`);
  }
  for (const limit of ["draft-limit", "reference-limit"] as const) {
    if (values[limit] !== undefined && !(Number(values[limit]) > 0))
      return refuse(`--${limit} is a number above 0, not '${values[limit]}'`);
  }
  const { "draft-limit": draft, "reference-limit": reference } = values;
  return {
    command: "check",
    drafts,
    references: values.reference ?? [],
    format,
    failOn,
    limits: {
      ...(draft !== undefined && { draftLimit: Number(draft) }),
      ...(reference !== undefined && { referenceLimit: Number(reference) }),
    },
    ...(values.date !== undefined && { date: values.date }),
    ...(values.config !== undefined && { config: values.config }),
  };
}

function refuse(reason: string): Arguments {
  return { command: "refuse", reason };
}
