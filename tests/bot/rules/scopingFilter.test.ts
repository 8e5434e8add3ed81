import { fc, runs } from "../../properties";
import { type AttributeValues, evaluateScopingFilter } from "../../../bot/rules/scopingFilter";

type Clause = readonly [attribute: string, operator: string, value?: string];

function filterOf(...groups: readonly (readonly Clause[])[]) {
  return {
    groups: groups.map((clauses, at) => ({
      name: `Filter ${at + 1}`,
      clauses: clauses.map(([sourceOperandName, operatorName, value]) => ({
        sourceOperandName,
        operatorName,
        targetOperand: { values: value === undefined ? [] : [value] },
      })),
    })),
  };
}

function clauseOf(clause: Clause, attributes: AttributeValues) {
  return evaluateScopingFilter(filterOf([clause]), attributes).clauses[0]!;
}

const someone: AttributeValues = {
  userPrincipalName: "audrey@contoso.com",
  department: "Sales",
  workerID: "1000000",
  age: 42,
  active: true,
  contractor: false,
  empty: "",
  gone: null,
};

describe("one clause", () => {
  it.each<[Clause, boolean]>([
    [["department", "EQUALS", "Sales"], true],
    [["department", "EQUALS", "sales"], false],
    [["department", "EQUALS", "Sale"], false],
    [["department", "NOT EQUALS", "Marketing"], true],
    [["department", "NOT EQUALS", "Sales"], false],
    [["active", "IS TRUE"], true],
    [["contractor", "IS TRUE"], false],
    [["contractor", "IS FALSE"], true],
    [["active", "IS FALSE"], false],
    [["active", "EQUALS", "True"], true],
    [["active", "EQUALS", "true"], true],
    [["contractor", "NOT EQUALS", "True"], true],
    [["contractor", "NOT EQUALS", "false"], false],
    [["department", "IS TRUE"], false],
    [["empty", "IS NULL"], true],
    [["gone", "IS NULL"], true],
    [["neverHeardOf", "IS NULL"], true],
    [["department", "IS NULL"], false],
    [["department", "IS NOT NULL"], true],
    [["empty", "IS NOT NULL"], false],
    [["userPrincipalName", "REGEX MATCH", ".*\\@contoso.com"], true],
    [["userPrincipalName", "REGEX MATCH", ".*\\@fabrikam.com"], false],
    [["userPrincipalName", "NOT REGEX MATCH", ".*\\@contoso.com"], false],
    [["userPrincipalName", "NOT REGEX MATCH", ".*\\@fabrikam.com"], true],
    [["workerID", "REGEX MATCH", "(1[0-9][0-9][0-9][0-9][0-9][0-9])"], true],
    [["age", "REGEX MATCH", "([1-9][0-9])"], true],
    [["department", "REGEX MATCH", "sales"], false],
    [["age", "Greater_Than", "41"], true],
    [["age", "Greater_Than", "42"], false],
    [["age", "Greater_Than_OR_EQUALS", "42"], true],
    [["age", "Greater_Than_OR_EQUALS", "43"], false],
    [["workerID", "Greater_Than", "999999"], true],
    [["department", "Greater_Than", "1"], false],
    [["department", "Includes", "ale"], true],
    [["department", "Includes", "ALE"], false],
    [["department", "ENDS_WITH", "les"], true],
    [["department", "ENDS_WITH", "Sal"], false],
    [["department", "&", "Marketing, Sales"], true],
    [["department", "&", "Marketing"], false],
    [["department", "!&", "Marketing"], true],
    [["department", "!&", "Marketing, Sales"], false],
  ])("%j holds: %s", (clause, holds) => {
    expect(clauseOf(clause, someone)).toMatchObject({ holds });
  });

  it.each(
    [
      "EQUALS",
      "NOT EQUALS",
      "IS TRUE",
      "IS FALSE",
      "IS NOT NULL",
      "REGEX MATCH",
      "NOT REGEX MATCH",
      "Greater_Than",
      "Greater_Than_OR_EQUALS",
      "Includes",
      "ENDS_WITH",
      "&",
      "!&",
    ].map((operator) => [operator]),
  )("%s is false on an empty attribute", (operator) => {
    expect(clauseOf(["empty", operator, ""], someone)).toMatchObject({
      holds: false,
      actual: null,
    });
  });

  it.each([
    ["IsNotNull", "IS NOT NULL"],
    ["is_not_null", "IS NOT NULL"],
    ["NotRegexMatch", "NOT REGEX MATCH"],
    ["GREATER_THAN_OR_EQUALS", "Greater_Than_OR_EQUALS"],
  ])("the operator %s is %s", (written, label) => {
    expect(clauseOf(["age", written, "42"], someone)).toMatchObject({ operator: label });
  });

  it.each<[Clause, string]>([
    [["department", "IsMemberOf", "x"], "operator"],
    [["department", "constructor", "x"], "operator"],
    [["userType", "EQUALS", "Guest"], "attribute"],
    [["MANAGER", "IS NOT NULL"], "attribute"],
    [["accountExpires", "IS NULL"], "attribute"],
    [["age", "Greater_Than", "4.5"], "value"],
    [["department", "REGEX MATCH", "(?=lookahead)"], "value"],
    [["department", "REGEX MATCH", "("], "value"],
  ])("%j cannot be evaluated: %s", (clause, unsupported) => {
    expect(clauseOf(clause, someone)).toMatchObject({ holds: false, unsupported });
  });

  it("says what it wanted and what the person has", () => {
    expect(clauseOf(["department", "EQUALS", "Marketing"], someone)).toEqual({
      filter: "Filter 1",
      group: 0,
      attribute: "department",
      operator: "EQUALS",
      wanted: "Marketing",
      actual: "Sales",
      holds: false,
    });
  });

  it.each([
    ["REGEX MATCH", "(1[0-9]{6})", "9912345678", true, true],
    ["REGEX MATCH", "(1[0-9]{6})", "1234567", true, undefined],
    ["REGEX MATCH", "(1[0-9]{6})", "2345678", false, undefined],
    ["NOT REGEX MATCH", "S", "Sales", false, true],
    ["NOT REGEX MATCH", "S.*", "Sales", false, undefined],
    ["REGEX MATCH", "a|ab", "ab", true, undefined],
    ["REGEX MATCH", "(?=a)", "ab", false, undefined],
    ["Includes", "a", "ab", true, undefined],
  ])("%s %s of %s: holds %s, in part %s", (operator, wanted, x, holds, partial) => {
    const result = clauseOf(["x", operator, wanted], { x });
    expect([result.holds, result.partial]).toEqual([holds, partial]);
  });

  it("compares numbers beyond what a double holds", () => {
    const big = { age: "9007199254740993" };
    expect(clauseOf(["age", "Greater_Than", "9007199254740992"], big).holds).toBe(true);
  });

  it("does not take a name of the prototype for an attribute", () => {
    expect(clauseOf(["toString", "IS NULL"], {})).toMatchObject({ holds: true, actual: null });
  });
});

describe("several clauses and filters", () => {
  const yes: Clause = ["department", "EQUALS", "Sales"];
  const no: Clause = ["department", "EQUALS", "Marketing"];

  it.each([
    ["no filter", [], true],
    ["one clause that holds", [[yes]], true],
    ["clauses are joined by AND", [[yes, no]], false],
    ["filters are joined by OR", [[no], [yes]], true],
    ["no filter holds", [[no], [yes, no]], false],
    ["a filter without clauses", [[]], true],
  ] as const)("%s", (_, groups, inScope) => {
    const result = evaluateScopingFilter(filterOf(...groups), someone);
    expect(result.inScope).toBe(inScope);
    expect(result.clauses).toHaveLength(groups.flat().length);
  });
});

it("never throws and never hangs, whatever the pattern", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(text, text, (pattern, value) => {
      const { holds } = clauseOf(["a", "REGEX MATCH", pattern], { a: value });
      expect(typeof holds).toBe("boolean");
    }),
    { numRuns: runs(500) },
  );
  const bomb = clauseOf(["a", "REGEX MATCH", "^(a+)+$"], { a: `${"a".repeat(5_000)}!` });
  expect(bomb.holds).toBe(false);
});
