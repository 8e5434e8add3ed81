import { graphEntry } from "../../../../bot/logs/graphEntry";
import { type LogEntry } from "../../../../bot/logs/port";

/** Small numbers in an order that looks random and is always the same (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const people = ["ana", "o'brien", "zoë.k", "EntryConflict", "x_y", "409", "jürgen", "kim"];
const apps = ["Salesforce", "Contoso CRM", "Workday to Active Directory"];
const clauses = ["F.department EQUALS 'Sales'", "F.country EQUALS 'US'", "G.mail IS NOT NULL"];
const errors: [string, string][] = [
  ["EntryConflict", "User '{u}' exists already in {a}."],
  ["Conflict", "HTTP 409 for '{u}'"],
  ["", "The request for User '{u}' was answered with HTTP 429 Too Many Requests"],
  ["InvalidCredentials", "401 Unauthorized"],
  ["ContosoSeatLimitExceeded", "No seat for '{u}'"],
  ["", "User '{u}' could not be provisioned: source and target already match."],
  ["InternalServerError", "The target application {a} returned an unexpected error (HTTP 500)."],
  ["SchemaAttributeNotFound", "The attribute department2 is not in the schema of {a}."],
];
const skips: [string, string][] = [
  [
    "RedundantExport",
    "The state of the entry already matches. No change to the User '{u}' is needed.",
  ],
  [
    "NotEffectivelyEntitled",
    "The User '{u}' will be skipped: 1) This object is not assigned to the application.",
  ],
  [
    "NotEffectivelyEntitled",
    "The User '{u}' will be skipped: 1) This object did not pass a scoping filter.",
  ],
  [
    "AttributeValidationFailed",
    "User '{u}' will be skipped: value of the property name.familyName is missing or invalid.",
  ],
  ["", "The User '{u}' is not active in the source system"],
  ["", ""],
];

/** Entries of all statuses, with names, filters and errors mixed anew in each. */
export function madeUpEntries(count: number): LogEntry[] {
  const pick = numbers(20261120);
  const of = <T>(list: readonly T[]): T => list[pick(list.length)] as T;
  const flag = (): string => of(["True", "True", "True", "False"]);
  return Array.from({ length: count }, (_, index) => {
    const user = `${of(people)}${of(["", "", String(pick(1_000))])}@contoso.com`;
    const app = of(apps);
    const said = (text: string): string => text.replace("{u}", user).replace("{a}", app);
    const status = of([
      "success",
      "skipped",
      "skipped",
      "failure",
      "warning",
      "unknownFutureValue",
    ]);
    const [code, reason] = of(errors);
    const [skip, text] = of(skips);
    const failing = Object.fromEntries(clauses.map((clause) => [clause, pick(3) > 0]));
    const scoping = {
      "Active in the source system": flag(),
      "Assigned to the application": flag(),
      "User has the required role": flag(),
      "Scoping filter evaluation passed": flag(),
      ScopeEvaluationResult: of(["{}", "", JSON.stringify(failing)]),
    };
    return graphEntry({
      id: String(index),
      activityDateTime: new Date(Date.UTC(2026, 10, 1) + index * 1_000).toISOString(),
      jobId: of(["Workday2AD.1", "scim.2", "API2AAD.3"]),
      provisioningAction: of(["create", "update", "delete", "disable", "other", "stagedDelete"]),
      servicePrincipal: { id: app, displayName: app },
      sourceSystem: { displayName: of(["Microsoft Entra ID", "Workday"]) },
      targetSystem: { displayName: of([app, "Microsoft Entra ID"]) },
      sourceIdentity: {
        id: `id-${index}`,
        displayName: of(people),
        identityType: of(["User", "User", "Group", "ServicePrincipal"]),
        details: { UserPrincipalName: user },
      },
      provisioningStatusInfo: {
        status,
        errorInformation: status === "failure" ? { errorCode: code, reason: said(reason) } : null,
      },
      provisioningSteps: [
        {
          name: "EntryImportAdd",
          provisioningStepType: "import",
          status: "success",
          details: {
            userPrincipalName: user,
            [of(["department", "dept", "country"])]: of(["Sales", "", "HR"]),
            accountEnabled: flag(),
            IsSoftDeleted: of(["True", "False"]),
          },
        },
        ...(pick(3) === 0
          ? []
          : [
              {
                name: "EntrySynchronizationScoping",
                type: "scoping",
                status: "success",
                details: scoping,
              },
            ]),
        // Rarely the filters are judged twice: then the last result counts.
        ...(pick(6) === 0
          ? [
              {
                name: "EntrySynchronizationScoping",
                type: "scoping",
                status: "success",
                details: { ScopeEvaluationResult: of(["{}", JSON.stringify(failing)]) },
              },
            ]
          : []),
        ...(status === "skipped"
          ? [
              {
                name: "EntrySynchronizationSkip",
                type: "export",
                status: "skipped",
                description: said(text),
                details: { SkipReason: skip, ReportableIdentifier: user },
              },
            ]
          : []),
      ],
    });
  });
}
