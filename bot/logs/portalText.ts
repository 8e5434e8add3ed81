import { readStatus } from "./logSteps";
import { type LogEntry, type LogStep } from "./port";
import { readClause } from "./scopeClauses";
import { flagsOfSentences, flagsOfText, type ScopingFlags } from "./scopingFlags";
import { cut } from "./wireObject";
import { readTime } from "./wireTime";

const longestRead = 8_000;

/** The gates under the names the steps tab shows. */
const gateNames = {
  active: "Active in the source system",
  assigned: "Assigned to the application",
  hasRole: "User has the required role",
  inScope: "Scoping filter evaluation passed",
} as const;

/**
 * Reads text copied from the admin center (steps, troubleshooting, provision on demand): gates as
 * keys and values, a skip reason, the numbered reason sentences, or a clause of a scoping filter.
 * Undefined when none of these is in it.
 */
export function portalText(text: string): LogEntry | undefined {
  const read = text.slice(0, longestRead);
  const told = flagsOfText(read);
  const flags: ScopingFlags = { ...flagsOfSkip(read), ...told.flags };
  const clauses = clausesOf(read);
  const said = Object.keys(flags).length + Object.keys(clauses).length;
  if (said === 0 && told.skipReason === undefined) return undefined;
  const steps = stepsOf(read, flags, clauses, told.skipReason);
  const skipped =
    told.skipReason !== undefined ||
    Object.values(flags).includes(false) ||
    /\b(?:will be|was) skipped\b/i.test(read);
  const written = skipped ? "" : writtenIn(read);
  const outcome = skipped ? "skipped" : written && "success";
  return {
    id: lineOf(read, "(?:log |entry )?id"),
    at: readTime(lineOf(read, "date|time|activity ?date ?time")),
    jobId: lineOf(read, "job ?id"),
    cycleId: lineOf(read, "cycle ?id"),
    changeId: lineOf(read, "change ?id"),
    action: lineOf(read, "action|operation").toLowerCase() || written,
    status: readStatus(lineOf(read, "status|result")) || outcome,
    app: { id: "", displayName: lineOf(read, "application|app ?name|service principal name") },
    source: { id: "", displayName: "", type: "" },
    target: { id: "", displayName: "", type: "" },
    sourceSystem: lineOf(read, "source system"),
    targetSystem: lineOf(read, "target system"),
    steps,
  };
}

/** The action of an export step that went through; a text that also tells of a failure tells of none: "". */
function writtenIn(text: string): "create" | "update" | "" {
  const found = /\bwas (created|updated) in \S/i.exec(text)?.[1]?.toLowerCase();
  if (found === undefined || /fail|error|(?<!emp)fehl|échec|erreur/i.test(text)) return "";
  return found === "created" ? "create" : "update";
}

/** Sentences count only in the words of the service, which speaks of "this object". */
function flagsOfSkip(text: string): ScopingFlags {
  return /\bthis (?:object|entry)\b|\bfollowing reasons\b|\b(?:will be|was) skipped\b|\bskip ?reason\b/i.test(
    text,
  )
    ? flagsOfSentences(text)
    : {};
}

function stepsOf(
  text: string,
  flags: ScopingFlags,
  clauses: Readonly<Record<string, boolean>>,
  skipReason: string | undefined,
): readonly LogStep[] {
  const details: Record<string, string> = {};
  for (const gate of ["active", "assigned", "hasRole", "inScope"] as const) {
    const value = flags[gate];
    if (value !== undefined) details[gateNames[gate]] = value ? "True" : "False";
  }
  if (Object.keys(clauses).length > 0) {
    details["ScopeEvaluationResult"] = JSON.stringify(clauses);
    if (Object.values(clauses).includes(false)) details[gateNames.inScope] ??= "False";
  }
  const base = { name: "EntrySynchronizationScoping", type: "scoping", description: "" };
  const scoping: LogStep = { ...base, status: "success", details };
  if (skipReason === undefined) return [scoping];
  return [
    scoping,
    {
      name: "EntrySynchronizationSkip",
      type: "export",
      status: "skipped",
      description: cut(text),
      details: { SkipReason: skipReason },
    },
  ];
}

/**
 * Clauses on lines of their own, with the verdict behind. One copied alone without a verdict is the
 * one that was found false: that is why it was copied.
 */
function clausesOf(text: string): Readonly<Record<string, boolean>> {
  const clauses: Record<string, boolean> = {};
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  for (const line of lines.slice(0, 50)) {
    const whole = line.trim().slice(0, 500);
    const match = /(?:[\s:=|>]|evaluated to|is|was)\s?(true|false)\.?$/i.exec(whole);
    if (match === null && lines.length > 1) continue;
    const verdict = match?.[1]?.toLowerCase();
    const clause =
      match === null ? whole : whole.slice(0, match.index).replace(/[\s:=|>-]{1,9}$/, "");
    const written = asWritten(clause, verdict !== undefined);
    if (written !== undefined) clauses[written] = verdict === "true";
  }
  return clauses;
}

/**
 * A clause in the spelling of the log. The pane of provision on demand prints title, attribute,
 * operator and value with blanks between and no quotes; such a line counts with a verdict only.
 */
function asWritten(clause: string, judged: boolean): string | undefined {
  if (/\w\.\w+ .{1,24} '[^']{0,200}'$/.test(clause))
    return readClause(clause) === undefined ? undefined : clause;
  const pane =
    /^(?:(.{1,120}) )?\{?(\w{2,60})\}? ((?:NOT )?EQUALS|(?:NOT )?REGEX MATCH|Includes|ENDS_WITH|Greater_Than(?:_OR_EQUALS)?) '?([^']{0,200})'?$/.exec(
      clause,
    );
  if (!judged || pane === null) return undefined;
  const [, title = "", attribute = "", operator = "", value = ""] = pane;
  return `${title}.${attribute} ${operator} '${value}'`;
}

/** The value on a line that begins with one of the names; "" when there is none. */
function lineOf(text: string, names: string): string {
  const line = new RegExp(
    String.raw`^[ \t]{0,8}(?:${names})(?:[ \t]{0,8}[:=\t]|[ ]{2,8})[ \t]{0,8}(\S.{0,200})$`,
    "im",
  );
  return line.exec(text)?.[1]?.trim() ?? "";
}
