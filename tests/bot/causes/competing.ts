import { type RequiredAttribute } from "../../../bot/diagnosis";
import { type Told } from "../../builders/evidence";

/** What competes, all that is known, and everything found in the order shown: the first leads. */
export type Row = readonly [competing: string, told: Told, found: readonly string[]];

export const skipped = { entry: {}, skipReason: "NotEffectivelyEntitled" } as const;
export const gates = { active: true, assigned: true, role: true, inScope: true } as const;
export const noEntry = { not: { entry: "notFound" } } as const;
export const created = { status: "success", action: "create" } as const;
/** The directory lets the person through. */
export const open = {
  assignment: { path: "direct" },
  sourceObject: {},
  scope: { inScope: true, clauses: [] },
} as const;
export const none = { path: "none" } as const;
export const escrows = { reason: "EncounteredEscrowProportionThreshold" } as const;
export const credentials = { reason: "", errorCode: "SalesforceInvalidCredentials" } as const;
const first = "2026-01-01T00:00:00Z";
/** The last completed cycle lies before a change at 11:00, and the entries of tests are of 09:00. */
export const waits = {
  changedAt: "2026-03-02T11:00:00Z",
  steadyState: { first, last: "2026-03-02T10:50:00Z" },
} as const;
export const looked = { ...waits, steadyState: { first, last: "2026-03-02T11:30:00Z" } } as const;
export const outside = { inScope: false, clauses: [] } as const;
export const longAgo = { ...created, at: "2026-02-02T09:00:00Z" } as const;
export const aGroup = { kind: "group" } as const;
export const surname = (empty: boolean): RequiredAttribute => ({
  target: "name.familyName",
  sources: ["surname"],
  use: "required",
  empty,
});
export const hr = {
  scenario: "cloudHrToActiveDirectory",
  not: { assignment: "cannotTell" },
} as const;
