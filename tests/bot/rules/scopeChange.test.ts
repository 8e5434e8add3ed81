import { fc, runs } from "../../properties";
import {
  type FilterGroup,
  type AttributeValues,
  evaluateScopingFilter,
  operatorLabel,
} from "../../../bot/rules/scopingFilter";
import { judgeProposal } from "../../../bot/rules/judgeProposal";
import {
  type JudgedClause,
  type ScopeChange,
  smallestScopeChange,
} from "../../../bot/rules/scopeChange";

const clause = (told: Partial<JudgedClause>): JudgedClause => ({
  filter: "Sales only",
  attribute: "department",
  operator: "EQUALS",
  wanted: "Sales",
  holds: false,
  ...told,
});
const country = clause({ attribute: "country", wanted: "US" });

/** The change in short: `department=Sales`, `-userType` for a clause that must go. */
function short(clauses: readonly JudgedClause[]): string[] | undefined {
  const change = smallestScopeChange(clauses);
  return (
    change && [
      ...change.values.map(({ attribute, to }) => `${attribute}=${to ?? ""}`),
      ...change.without.map(({ attribute }) => `-${attribute}`),
    ]
  );
}

it.each<[string, readonly JudgedClause[], string[] | undefined]>([
  ["the failing clause alone", [clause({}), { ...country, holds: true }], ["department=Sales"]],
  ["all failing clauses of a filter", [clause({}), country], ["department=Sales", "country=US"]],
  [
    "the filter with the fewest",
    [clause({}), country, clause({ filter: "B", wanted: "Support" })],
    ["department=Support"],
  ],
  [
    "clauses that hold on the same attribute count too",
    [
      clause({ operator: "Includes", wanted: "Sales" }),
      clause({ operator: "NOT EQUALS", wanted: "Sales", holds: true, actual: null }),
    ],
    ["department=SalesSales"],
  ],
  [
    "a clause that no value can meet has to go",
    [clause({ attribute: "userType", wanted: "Member" }), { ...country, holds: true }],
    ["-userType"],
  ],
  [
    "a value is changed sooner than a rule",
    [
      clause({ attribute: "userType", wanted: "Member" }),
      clause({ filter: "B" }),
      { ...country, filter: "B" },
    ],
    ["department=Sales", "country=US"],
  ],
  [
    "the filter with the fewest, also when it comes first; the first of equals",
    [
      clause({}),
      clause({ filter: "B" }),
      { ...country, filter: "B" },
      clause({ filter: "C", wanted: "HR" }),
    ],
    ["department=Sales"],
  ],
  [
    "one clause that is not wholly known makes its filter so",
    [clause({ incomplete: true }), country],
    undefined,
  ],
  [
    "what is there already is kept where it can be",
    [clause({ operator: "Includes", wanted: "VP", actual: "Sales " })],
    ["department=Sales VP"],
  ],
  [
    "only the clauses that fail have to go",
    [
      clause({ operator: "IS NOT NULL", wanted: "", holds: true }),
      clause({ operator: "SOUNDS LIKE" }),
    ],
    ["-department"],
  ],
  ["a filter that is not wholly known is not spoken of", [clause({ incomplete: true })], undefined],
  ["who is in scope needs nothing", [clause({ holds: true })], undefined],
  ["no clauses", [], undefined],
])("%s", (_, clauses, expected) => {
  expect(short(clauses)).toEqual(expected);
});

it.each(["", "People"])("filters of one title, %j, are each a way into scope", (name) => {
  const group = (department: string): FilterGroup => ({
    name,
    clauses: [
      {
        operatorName: "EQUALS",
        sourceOperandName: "department",
        targetOperand: { values: [department] },
      },
    ],
  });
  const filter = { groups: [group("Sales"), group("HR")] };
  const { clauses } = evaluateScopingFilter(filter, { department: "IT" });
  expect(short(clauses)).toEqual(["department=Sales"]);
  expect(judgeProposal(clauses, "department", "HR")).toMatchObject({ refused: [], others: [] });
});

const attributes = ["department", "country", "title", "level", "flag"] as const;
const texts = ["Sales", "US", "5", "", "True", "a.b", "Sales Manager"];
const condition = fc.record({
  sourceOperandName: fc.constantFrom(...attributes, "userType"),
  operatorName: fc.constantFrom(
    ...["EQUALS", "NOT EQUALS", "IS TRUE", "IS FALSE", "IS NULL", "IS NOT NULL", "REGEX MATCH"],
    ...["NOT REGEX MATCH", "Greater_Than", "Greater_Than_OR_EQUALS", "Includes", "ENDS_WITH"],
    ...["&", "!&", "SOUNDS LIKE"],
  ),
  targetOperand: fc.record({
    values: fc.array(
      fc.oneof(fc.constantFrom(...texts, ".*@x.com", "^(a|b)[0-9]+$", "("), fc.string()),
      { maxLength: 1 },
    ),
  }),
});
const filters: fc.Arbitrary<FilterGroup[]> = fc
  .array(fc.array(condition, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((groups) => groups.map((clauses, index) => ({ name: `F${index}`, clauses })));
const people: fc.Arbitrary<AttributeValues> = fc.dictionary(
  fc.constantFrom(...attributes),
  fc.constantFrom<string | null>(...texts, null),
);

/** The filter of the change, without the clauses that would have to go. */
function filterThen(groups: readonly FilterGroup[], change: ScopeChange): FilterGroup {
  const { clauses = [] } = groups.find(({ name }) => name === change.filter) ?? {};
  const stays = (one: FilterGroup["clauses"][number]): boolean =>
    !change.without.some(
      ({ attribute, operator, wanted }) =>
        attribute === one.sourceOperandName &&
        operator === (operatorLabel(one.operatorName) ?? one.operatorName) &&
        wanted === one.targetOperand.values.join(", "),
    );
  return { name: change.filter, clauses: clauses.filter(stays) };
}

it("property: with the change the rules say in scope, and without any part of it they do not", () => {
  let found = 0;
  fc.assert(
    fc.property(filters, people, (groups, person) => {
      const { inScope, clauses } = evaluateScopingFilter({ groups }, person);
      const change = smallestScopeChange(clauses);
      if (inScope || change === undefined) return;
      found++;
      const filter = filterThen(groups, change);
      const holdsWith = (values: ScopeChange["values"]): boolean => {
        const changed = values.map(({ attribute, to }) => [attribute, to] as const);
        const then = { ...person, ...Object.fromEntries(changed) };
        return evaluateScopingFilter({ groups: [filter] }, then).inScope;
      };
      const without = change.values.map((part) =>
        holdsWith(change.values.filter((one) => one !== part)),
      );
      expect([holdsWith(change.values), ...without]).toEqual([
        true,
        ...change.values.map(() => false),
      ]);
    }),
    { numRuns: runs(1_500) },
  );
  expect(found).toBeGreaterThan(300);
});
