import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

/** How an export is written: an entry a line, or one page `{"value": [...]}` of them. */
export type LogFormat = "ndjson" | "array";

/** Small numbers in an order that looks random and is always the same (mulberry32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const given = ["Ana", "Bo", "Chloé", "Emeka", "Fatima", "Ines", "Jürgen", "Kim", "Priya", "Zoë"];
const family = ["Hansen", "Kowalski", "Müller", "Nguyen", "O'Brien", "Okafor", "Rossi", "Smith"];
const apps = ["Contoso CRM", "Fabrikam Desk", "Northwind Travel", "Tailspin Board"];
const departments = ["Engineering", "Finance", "Legal", "Sales"];
const clauses = ["Sales only.department EQUALS 'Sales'", "Staff.employeeType EQUALS 'Employee'"];
/** Of each hundred entries: how they end, and which flag holds them back. */
const outcomes: readonly { readonly status: string; readonly held: string }[] = [
  ...Array.from({ length: 35 }, () => ({ status: "skipped", held: "" })),
  ...Array.from({ length: 15 }, () => ({ status: "skipped", held: "assigned" })),
  ...Array.from({ length: 5 }, () => ({ status: "skipped", held: "active" })),
  ...Array.from({ length: 15 }, () => ({ status: "skipped", held: "filter" })),
  ...Array.from({ length: 20 }, () => ({ status: "success", held: "" })),
  ...Array.from({ length: 10 }, () => ({ status: "failure", held: "" })),
];
const errors: readonly [string, string][] = [
  ["DuplicateTargetEntries", "More than one entry in {a} has the value used for matching."],
  ["EntryConflict", "{a} answered with HTTP status code 409: '{u}' exists already."],
  ["InsufficientRights", "The credentials are not permitted to perform this operation in {a}."],
  ["InternalServerError", "{a} returned an unexpected error (HTTP 500)."],
  ["InvalidCredentials", "HTTP 401 from {a}: the access token is invalid or expired."],
];

/** The flags of the scoping step; a filter is there in half of the entries. */
function scopingFlags(held: string, hasFilter: boolean): object {
  const flag = (name: string): string => (held === name ? "False" : "True");
  const results = Object.fromEntries(
    clauses.map((clause, index) => [clause, index > 0 || held !== "filter"]),
  );
  return {
    "Active in the source system": flag("active"),
    "Assigned to the application": flag("assigned"),
    "User has the required role": flag("assigned"),
    "Scoping filter evaluation passed": flag("filter"),
    ScopeEvaluationResult: hasFilter || held === "filter" ? JSON.stringify(results) : "{}",
  };
}

/**
 * One entry as Graph prints it, of about 3 kB: 70 of 100 skipped (half of them in sync, the others not
 * assigned, disabled or held out by a filter), 20 created or updated, 10 failed.
 */
export function logEntry(pick: (below: number) => number, index: number): object {
  const of = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const hex = (length: number): string =>
    pick(2 ** 30)
      .toString(16)
      .padStart(length, "0");
  const guid = (): string => `${hex(8)}-4${hex(8).slice(-3)}-a${hex(8).slice(-3)}-${hex(12)}`;
  const [first, last, app] = [of(given), of(family), of(apps)];
  const [id, { status, held }] = [guid(), of(outcomes)];
  const mail = `${first}.${last}${pick(5_000)}@contoso.com`.normalize("NFD").replace(/[^!-~]/g, "");
  const said = (text: string): string => text.replace("{a}", app).replace("{u}", mail);
  const [code, reason] = of(errors);
  const step = (name: string, type: string, result: string, text: string, details: object) => ({
    ...{ name, provisioningStepType: type, status: result, description: said(text), details },
  });
  const attributes = {
    userName: mail,
    displayName: `${first} ${last}`,
    active: "True",
    title: "x",
  };
  return {
    id: guid(),
    activityDateTime: `${new Date(Date.UTC(2026, 9, 20) + index * 700).toISOString().slice(0, 19)}Z`,
    tenantId: "53f0de1a-55ea-495e-a27f-310a246ecb2d",
    jobId: `scim.53f0de1a55ea495ea27f310a246ecb2d.0000000${apps.indexOf(app)}`,
    ...{ cycleId: guid(), changeId: guid() },
    provisioningAction: status === "skipped" ? "other" : of(["create", "update"]),
    durationInMilliseconds: 100 + pick(4_000),
    initiatedBy: { id: "", displayName: "Azure AD Provisioning Service", initiatorType: "system" },
    provisioningStatusInfo: {
      status,
      errorInformation:
        status === "failure"
          ? { errorCode: code, reason: said(reason), errorCategory: of(["failure", "other"]) }
          : null,
    },
    servicePrincipal: { id: `sp-${app}`, displayName: app },
    sourceSystem: { id: `source-${app}`, displayName: "Microsoft Entra ID", details: {} },
    targetSystem: { id: `target-${app}`, displayName: app, details: { ApplicationId: app } },
    sourceIdentity: {
      ...{ id, displayName: `${first} ${last}`, identityType: "User" },
      details: { id, odatatype: "User", UserPrincipalName: mail },
    },
    targetIdentity: { id: pick(3) > 0 ? guid() : "", displayName: "", identityType: "User" },
    provisioningSteps: [
      step("EntryImportUpdate", "import", "success", "Received User '{u}' from Entra ID", {
        ...{
          objectId: id,
          accountEnabled: held === "active" ? "False" : "True",
          mailNickname: first,
        },
        ...{
          givenName: first,
          surname: last,
          userPrincipalName: mail,
          department: of(departments),
        },
      }),
      step(
        "EntrySynchronizationScoping",
        "scoping",
        "success",
        "Evaluated each filter",
        scopingFlags(held, pick(2) === 0),
      ),
      status === "skipped"
        ? step("EntrySynchronizationSkip", "export", "skipped", "The User '{u}' will be skipped", {
            SkipReason: held === "" ? "RedundantExport" : "NotEffectivelyEntitled",
            ReportableIdentifier: mail,
          })
        : step("EntryExportUpdate", "export", status, "User '{u}' in {a}", {
            ReportableIdentifier: mail,
          }),
    ],
    modifiedProperties: Object.entries(status === "success" ? attributes : {}).map(
      ([displayName, newValue]) => ({ displayName, oldValue: null, newValue }),
    ),
  };
}

/** Writes an export of so many entries; memory does not grow with it. */
export async function writeLog(file: string, entries: number, format: LogFormat): Promise<void> {
  const out = createWriteStream(file);
  const pick = numbers(20261128);
  const write = async (text: string): Promise<void> => {
    if (!out.write(text)) await once(out, "drain");
  };
  const between = format === "ndjson" ? "\n" : ",\n";
  if (format === "array") await write('{"value":[');
  for (let from = 0; from < entries; from += 500) {
    const count = Math.min(500, entries - from);
    const some = Array.from({ length: count }, (_, n) => JSON.stringify(logEntry(pick, from + n)));
    await write(some.join(between) + (from + count < entries ? between : ""));
  }
  await write(format === "array" ? "]}\n" : "\n");
  out.end();
  await finished(out);
}
