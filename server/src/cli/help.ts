export const help = `Compares a news draft with its reference versions.

Usage
  stet check DRAFT... [options]

  DRAFT                  a file, or - for standard input

Options
  --reference FILE|GLOB  a version to compare with; may be given more than once.
                         Without it: the draft's front matter, stet.json, or the
                         files in wire/ or references/ beside the draft
  --date YYYY-MM-DD      the day of the draft
  --format pretty|json   for people (default), or one JSON report a line
  --fail-on LEVEL        error (default), warning or never
  --draft-limit N        check the first N characters of a draft (1000000)
  --reference-limit MB   read references of up to so many megabytes (5)
  --config FILE          use this stet.json instead of the nearest one
  -h, --help             show this
  -v, --version          show the version

Exit status
  0  nothing at or above --fail-on
  1  something
  2  it could not be checked
`;
