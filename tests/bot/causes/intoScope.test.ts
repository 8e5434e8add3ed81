import { type CauseId } from "../../../bot/causes";
import { type ClauseFact, diagnose } from "../../../bot/diagnosis";
import { causes } from "../../../bot/causes";
import { evidence, type Told } from "../../builders/evidence";
import { idsOf } from "../../builders/judged";

const clause = (told: Partial<ClauseFact> = {}): ClauseFact => ({
  filter: "Sales only",
  attribute: "department",
  operator: "EQUALS",
  wanted: "Sales",
  actual: "Marketing",
  holds: false,
  ...told,
});
const scope = (...clauses: ClauseFact[]) => ({ inScope: false, clauses });
const skipped = { job: "active", entry: {}, skipReason: "NotEffectivelyEntitled" } as const;
const gates = { active: true, assigned: true, role: true, inScope: true } as const;
const open = { assignment: { path: "direct" }, sourceObject: {} } as const;

/** What would have to change by the leading finding: `id to`. */
function changeOf(told: Told, leads: CauseId): string[] {
  const [first] = diagnose(evidence(told), causes).findings;
  expect(first?.cause.id).toBe(leads);
  const changes = first?.change ?? [];
  idsOf(changes);
  return changes.map(({ id, values }) =>
    [id, values["attribute"], values["to"] ?? values["group"]].filter(Boolean).join(" "),
  );
}

it.each<[string, CauseId, Told, string[]]>([
  [
    "a value of the filter",
    "outOfScopeByFilter",
    { ...skipped, ...open, flags: { ...gates, inScope: false }, scope: scope(clause()) },
    ["changeValue department Sales"],
  ],
  [
    "the log alone, pasted",
    "outOfScopeByFilter",
    {
      source: "paste",
      ...skipped,
      flags: { ...gates, inScope: false },
      entryClauses: [{ ...clause(), actual: null }],
    },
    ["changeValue department Sales"],
  ],
  [
    "a clause that is met by many values, one that any value meets, and one that wants none",
    "outOfScopeByFilter",
    {
      ...skipped,
      ...open,
      flags: { ...gates, inScope: false },
      scope: scope(
        clause({ operator: "Includes" }),
        clause({ attribute: "title", operator: "IS NOT NULL", wanted: "", actual: null }),
        clause({ attribute: "left", operator: "IS NULL", wanted: "" }),
      ),
    },
    ["changeFitting department MarketingSales", "changeFilled title", "changeEmptied left"],
  ],
  [
    "a clause that nothing can meet",
    "filterAttributeUnsupported",
    {
      ...skipped,
      ...open,
      flags: { ...gates, inScope: false },
      entryClauses: [clause({ attribute: "userType" })],
    },
    ["changeClause userType"],
  ],
  [
    "a filter that was not wholly judged: nothing is claimed",
    "outOfScopeByFilter",
    {
      ...skipped,
      ...open,
      flags: { ...gates, inScope: false },
      scope: scope(clause({ incomplete: true })),
    },
    [],
  ],
  [
    "nobody: the person",
    "notAssigned",
    {
      ...skipped,
      sourceObject: {},
      flags: { ...gates, assigned: false, role: false },
      assignment: { path: "none" },
    },
    ["changeAssignPerson"],
  ],
  [
    "how the person is assigned was not read: nothing is claimed",
    "notAssigned",
    { ...skipped, flags: { ...gates, assigned: false } },
    [],
  ],
  [
    "the inner group",
    "nestedGroupOnly",
    {
      ...skipped,
      sourceObject: {},
      flags: { ...gates, assigned: false },
      assignment: { path: "nestedGroup", groupName: "Atlas", innerGroupName: "Inner" },
    },
    ["changeAssignGroup Inner"],
  ],
  [
    "the role",
    "defaultAccessRole",
    {
      ...skipped,
      sourceObject: {},
      flags: { ...gates, role: false },
      assignment: { path: "direct", defaultAccess: true },
    },
    ["changeRole"],
  ],
  [
    "a role that should do and is not honoured: nothing is claimed",
    "outOfScopeByFilter",
    {
      ...skipped,
      ...open,
      flags: { ...gates, role: false, inScope: false },
      scope: scope(clause()),
    },
    [],
  ],
  [
    "everything that is closed, together",
    "inactiveInSource",
    {
      ...skipped,
      flags: { ...gates, active: false, assigned: false, inScope: false },
      sourceObject: { enabled: false },
      assignment: { path: "none" },
      scope: scope(clause()),
    },
    ["changeActive", "changeAssignPerson", "changeValue department Sales"],
  ],
  [
    "deleted",
    "inactiveInSource",
    { ...skipped, flags: { ...gates, active: false }, sourceObject: { deleted: true } },
    ["changeRestored"],
  ],
])("%s", (_, leads, told, expected) => {
  expect(changeOf(told, leads)).toEqual(expected);
});
