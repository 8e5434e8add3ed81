/**
 * What a log line may hold. Everything else is dropped, so that no text, name, address or token of
 * a person can get into a log by accident (platform/security.md, "Secrets, privacy").
 */
export interface LogFields {
  readonly method?: string;
  /** Path of a request; a query is cut off. */
  readonly path?: string;
  readonly status?: number;
  /** Milliseconds. */
  readonly ms?: number;
  readonly count?: number;
  readonly port?: number;
  readonly route?: string;
  readonly channel?: string;
  readonly kind?: string;
  readonly state?: string;
  readonly role?: string;
  readonly family?: string;
  readonly cause?: string;
  readonly certainty?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly attempt?: number;
  /** Opaque id of the product's own (conversation, case, ticket). */
  readonly id?: string;
  /** An unexpected error: its name, code and frames are kept, its message is not. */
  readonly error?: unknown;
}

const textFields = [
  "method",
  "route",
  "channel",
  "kind",
  "state",
  "role",
  "family",
  "cause",
  "certainty",
  "code",
  "reason",
  "id",
] as const;
const numberFields = ["status", "ms", "count", "port", "attempt"] as const;
const mostChars = 120;
const mostFrames = 8;

/** The fields as they are written: known names, short single-line values. */
export function cleanFields(fields: LogFields): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const name of textFields) {
    const value: unknown = fields[name];
    if (typeof value === "string") clean[name] = oneLine(value);
  }
  for (const name of numberFields) {
    const value: unknown = fields[name];
    if (typeof value === "number") clean[name] = Math.round(value * 10) / 10;
  }
  if (typeof fields.path === "string")
    clean["path"] = oneLine(fields.path.split(/[?#]/, 1)[0] ?? "");
  if (fields.error !== undefined) clean["error"] = cleanError(fields.error);
  return clean;
}

/** An error without its message, which often quotes its input. */
function cleanError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code: unknown = Reflect.get(error, "code");
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostFrames)
    .map((line) => oneLine(line.trim()));
  return {
    name: oneLine(error.name),
    ...(typeof code === "string" && { code: oneLine(code) }),
    frames,
  };
}

function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
  return line.length > mostChars ? `${line.slice(0, mostChars)}…` : line;
}
