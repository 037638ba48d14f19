/** A timestamp of ISO 8601 in its extended form: "20260114T093000Z" becomes "2026-01-14T09:30:00Z". */
export function isoTime(written: string | undefined): string | undefined {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?/.exec(
    written?.trim() ?? "",
  );
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = "00", zone = ""] = found;
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ""}`;
}
