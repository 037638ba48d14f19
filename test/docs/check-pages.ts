import { type CheckMeta, pageOf } from "../../server/src/core/checks/check.ts";
import { checks } from "../../server/src/core/index.ts";

/** The pages under `docs/checks`, by file name, written from what each check says of itself. */
export function checkPages(): ReadonlyMap<string, string> {
  const metas = checks.map(({ meta }) => meta).sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map([
    ["README.md", index(metas)],
    ...checks.map(
      ({ meta, leastCloseness }) => [`${pageOf(meta.code)}.md`, page(meta, leastCloseness)] as const,
    ),
  ]);
}

const origin = "<!-- Written by `npm run docs` from server/src/core/checks. -->";

function index(metas: readonly CheckMeta[]): string {
  return `${origin}

# The checks

An error and a warning are loud; an information and a hint are quiet. Each check can be set to another severity or to
\`off\`, in \`stet.json\` or in the setting \`stet.severity\`.

| check | severity | |
|---|---|---|
${metas.map(({ code, severity, says }) => `| [${code}](${pageOf(code)}.md) | ${severity} | ${says} |`).join("\n")}
`;
}

function page({ code, severity, says, means, example }: CheckMeta, leastCloseness?: number): string {
  const { reference, draft, fixed } = example;
  const rows = [
    ["Reference", reference],
    ["Draft", draft],
    ...(fixed === undefined ? [] : [["Fixed", fixed]]),
  ];
  return `${origin}

# ${code}

${says}
${means === undefined ? "" : `\n${means}\n`}${leastCloseness === undefined ? "" : silence(leastCloseness)}
| | |
|---|---|
${rows.map(([whose, words]) => `| **${whose}** | ${words} |`).join("\n")}

## Severity

\`${severity}\` unless set otherwise: to \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`.

For everybody who works in a folder, in its \`stet.json\`:

\`\`\`json
{ "severity": { "${code}": "${another(severity)}" } }
\`\`\`

For yourself, in the settings of VS Code, where \`stet.json\` does not say otherwise:

\`\`\`json
"stet.severity": { "${code}": "${another(severity)}" }
\`\`\`

[All checks](README.md)
`;
}

const silence = (least: number) => `
Where a whole story is told in words of its own, so that of a few sentences running less than ${Math.round(100 * least)} % of the words (the rarer, the
heavier) are those of their counterparts, this check is silent: there it would be wrong more often than right.
`;

/** What somebody who looks this up is likely to want. */
function another(severity: CheckMeta["severity"]): string {
  return severity === "off" ? "information" : "off";
}
