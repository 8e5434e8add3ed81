import { isHalfIdentity, portalIdentity } from "./portalIdentity";
import { loosely, type WireObject } from "./wireObject";

const longestLine = 20_000;
const mostColumns = 100;

/** Column names of the portal's download and of people's own lists, by the member they stand for. */
const members = new Map<string, string>([
  ["id", "id"],
  ["logid", "id"],
  ["date", "activityDateTime"],
  ["dateutc", "activityDateTime"],
  ["time", "activityDateTime"],
  ["timestamp", "activityDateTime"],
  ["activitydatetime", "activityDateTime"],
  ["action", "provisioningAction"],
  ["operation", "provisioningAction"],
  ["provisioningaction", "provisioningAction"],
  ["status", "status"],
  ["result", "status"],
  ["statuscode", "status"],
  ["errorcode", "errorCode"],
  ["statuserrorcode", "errorCode"],
  ["code", "errorCode"],
  ["statusreason", "reason"],
  ["reason", "reason"],
  ["errormessage", "reason"],
  ["message", "reason"],
  ["errordetails", "reason"],
  ["error", "reason"],
  ["skipreason", "skipReason"],
  ["jobid", "jobId"],
  ["cycleid", "cycleId"],
  ["changeid", "changeId"],
  ["application", "app"],
  ["app", "app"],
  ["serviceprincipalname", "app"],
  ["serviceprincipaldisplayname", "app"],
  ["sourcesystem", "sourceSystem"],
  ["sourcesystemname", "sourceSystem"],
  ["targetsystem", "targetSystem"],
  ["targetsystemname", "targetSystem"],
  ["sourceid", "sourceId"],
  ["sourceidentityid", "sourceId"],
  ["sourcedisplayname", "sourceName"],
  ["sourceidentity", "sourceName"],
  ["displayname", "sourceName"],
  ["identity", "sourceName"],
  ["user", "sourceName"],
  ["provisioningsteps", "provisioningSteps"],
  ["steps", "provisioningSteps"],
]);

/**
 * Reads rows of a table copied or downloaded as CSV (comma, semicolon or tab) whose header names a
 * status beside an action, a code or whom it is about, as objects in Graph's shape. Undefined for other text.
 */
export function csvEntries(text: string, limit: number): WireObject[] | undefined {
  const rows = csvRows(text, limit + 1);
  const [header, ...rest] = rows;
  if (header === undefined || rest.length === 0) return undefined;
  const names = header.map(memberOf);
  // Columns that hold Graph's objects as JSON: the row is an entry already.
  if (names.some((name) => /^(?:provisioning)?statusinfo$/.test(name)))
    return rest.map((cells) =>
      Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])),
    );
  const has = (name: string): boolean => names.includes(name);
  const told =
    ["provisioningAction", "errorCode", "skipReason"].some(has) ||
    (has("sourceName") && rest.some((row) => isOneWord(row[names.indexOf("reason")] ?? "")));
  if (!has("status") || !told) return undefined;
  return rest.map((row) => {
    const cells = row.length > names.length ? wholeCells(row) : row;
    return entryOf(Object.fromEntries(names.map((name, at) => [name, cells[at]?.trim() ?? ""])));
  });
}

/** A row whose quotes were lost on the way: the two halves of whom it is about stand in cells of their own. */
function wholeCells(row: readonly string[]): readonly string[] {
  const at = row.findIndex((cell, index) => isHalfIdentity(cell, row[index + 1] ?? ""));
  return at === -1
    ? row
    : [...row.slice(0, at), `${row[at] ?? ""}, ${row[at + 1] ?? ""}`, ...row.slice(at + 2)];
}

/** Graph's members written flat, as `provisioningStatusInfo.errorInformation.errorCode`. */
const flattened: readonly (readonly [RegExp, string])[] = [
  [/errorcode$/, "errorCode"],
  [/statusinfostatus$/, "status"],
  [/(?:errorinformation|statusinfo)reason$/, "reason"],
  [/skipreason$/, "skipReason"],
  [/^sourceidentitydisplayname$/, "sourceName"],
  [/^sourcesystemdisplayname$/, "sourceSystem"],
  [/^targetsystemdisplayname$/, "targetSystem"],
];

function memberOf(column: string): string {
  const loose = loosely(column);
  return members.get(loose) ?? flattened.find(([pattern]) => pattern.test(loose))?.[1] ?? loose;
}

/** A reason that is a code by itself. */
const isOneWord = (reason: string): boolean => /^\w{6,80}$/.test(reason.trim());

/** The status reason of a skipped row is its skip reason; of a failed one the error. */
function entryOf(row: Readonly<Record<string, string>>): WireObject {
  const at = (name: string): string => row[name] ?? "";
  const skipped = /^skipped$/i.test(at("status"));
  const oneWord = isOneWord(at("reason"));
  const skipReason =
    at("skipReason") || (skipped ? at("errorCode") || (oneWord ? at("reason") : "") : "");
  const steps = at("provisioningSteps");
  const isList = steps.startsWith("[");
  // People's own tables tell the steps in words.
  const said = at("reason") || (isList || !/^(?:fail|skip)/i.test(at("status")) ? "" : steps);
  const identity = portalIdentity(at("sourceName"));
  return {
    id: at("id"),
    activityDateTime: at("activityDateTime"),
    jobId: at("jobId"),
    cycleId: at("cycleId"),
    changeId: at("changeId"),
    provisioningAction: at("provisioningAction"),
    servicePrincipal: { id: "", displayName: at("app") },
    sourceSystem: { displayName: at("sourceSystem") },
    targetSystem: { displayName: at("targetSystem") },
    sourceIdentity: { id: at("sourceId") || identity.id, displayName: identity.name },
    provisioningStatusInfo: {
      status: at("status"),
      errorInformation: skipped ? null : { errorCode: at("errorCode"), reason: said },
    },
    provisioningSteps: isList ? steps : skipped ? [skipStep(skipReason, said)] : [],
  };
}

function skipStep(reason: string, description: string): WireObject {
  const details = reason === "" ? {} : { SkipReason: reason };
  return {
    name: "EntrySynchronizationSkip",
    provisioningStepType: "export",
    status: "skipped",
    description,
    details,
  };
}

/** RFC 4180 with the separator of the header, cell by cell. */
function csvRows(text: string, most: number): string[][] {
  const head = text.slice(0, Math.max(text.indexOf("\n"), 0));
  const separator = [",", ";", "\t"].find((mark) => head.includes(mark));
  if (separator === undefined || head.length > longestLine) return [];
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { cell, ends } of csvCells(text, separator)) {
    if (row.length < mostColumns) row.push(cell);
    if (!ends) continue;
    if (row.some((one) => one.trim() !== "")) rows.push(row);
    row = [];
    if (rows.length >= most) break;
  }
  return rows;
}

/** Cells in order, and whether the row ends behind one. */
function* csvCells(text: string, separator: string): Generator<{ cell: string; ends: boolean }> {
  const bare = new RegExp(`[${separator}\\n]|$`, "g");
  for (let at = 0; at <= text.length;) {
    let cell = "";
    while (text.charAt(at) === '"') {
      const close = text.indexOf('"', at + 1);
      const end = close < 0 ? text.length : close;
      cell += text.slice(at + 1, end);
      at = end + 1;
      if (text.charAt(at) === '"') cell += '"';
    }
    bare.lastIndex = at;
    const next = bare.exec(text)?.index ?? text.length;
    cell += text.slice(at, next).replace(/\r$/, "");
    yield { cell, ends: text.charAt(next) !== separator };
    at = next + 1;
  }
}
