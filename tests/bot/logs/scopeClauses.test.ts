import { readClause, scopeClauses } from "../../../bot/logs/scopeClauses";

describe("readClause", () => {
  it.each([
    ["Sales only.department EQUALS 'Sales'", "Sales only", "department", "EQUALS", "Sales"],
    ["v1.2 filter.department NOT EQUALS 'A.B'", "v1.2 filter", "department", "NOT EQUALS", "A.B"],
    ["f.mail IS NOT NULL ''", "f", "mail", "IS NOT NULL", ""],
    ["f.mail IS NULL", "f", "mail", "IS NULL", ""],
    ["f.accountEnabled IsTrue", "f", "accountEnabled", "IS TRUE", ""],
    ["f.a NOT REGEX MATCH '^x .*y$'", "f", "a", "NOT REGEX MATCH", "^x .*y$"],
    ["f.a REGEX_MATCH 'x'", "f", "a", "REGEX MATCH", "x"],
    ["f.n Greater_Than_OR_EQUALS '10'", "f", "n", "Greater_Than_OR_EQUALS", "10"],
    ["f.n Greater_Than '10'", "f", "n", "Greater_Than", "10"],
    ["f.a ENDS_WITH '.com'", "f", "a", "ENDS_WITH", ".com"],
    ["f.a !& 'x'", "f", "a", "!&", "x"],
    ["EQUALS 'all'.department EQUALS 'x'", "EQUALS 'all'", "department", "EQUALS", "x"],
    ["f.a EQUALS 'it's EQUALS x'", "f", "a", "EQUALS", "it's EQUALS x"],
    ["f.a EQUALS ''", "f", "a", "EQUALS", ""],
    ["f.a EQUALS plain", "f", "a", "EQUALS", "plain"],
    ["department EQUALS 'x'", "", "department", "EQUALS", "x"],
    [
      "f.urn:ietf:params:scim:schemas:core:2.0:User:title Includes 'x'",
      "f",
      "urn:ietf:params:scim:schemas:core:2.0:User:title",
      "Includes",
      "x",
    ],
  ])("takes %j apart", (text, filter, attribute, operator, wanted) => {
    expect(readClause(text)).toEqual({ filter, attribute, operator, wanted });
  });

  it("tells title and attribute apart by the attributes that are known", () => {
    expect(readClause("a.b.name.familyName EQUALS 'x'", ["familyName", "name.familyName"])).toEqual(
      {
        filter: "a.b",
        attribute: "name.familyName",
        operator: "EQUALS",
        wanted: "x",
      },
    );
  });

  it.each(["", "EQUALS", "department", "no operator here"])("takes %j for no clause", (text) => {
    expect(readClause(text)).toBeUndefined();
  });
});

describe("scopeClauses", () => {
  const result = JSON.stringify({
    "Sales only.department EQUALS 'Sales'": false,
    "Sales only.mail IS NOT NULL": "False",
    "Sales only.country EQUALS 'US'": true,
  });

  it("gives each clause with its verdict and the person's own value", () => {
    const clauses = scopeClauses(result, { Department: "Marketing", mail: null });
    expect(clauses).toEqual([
      {
        filter: "Sales only",
        attribute: "department",
        operator: "EQUALS",
        wanted: "Sales",
        actual: "Marketing",
        holds: false,
      },
      {
        filter: "Sales only",
        attribute: "mail",
        operator: "IS NOT NULL",
        wanted: "",
        actual: null,
        holds: false,
      },
      {
        filter: "Sales only",
        attribute: "country",
        operator: "EQUALS",
        wanted: "US",
        holds: true,
      },
    ]);
  });

  it("gotcha 24: tells no filter from no answer", () => {
    expect(scopeClauses("{}", {})).toEqual([]);
    expect(scopeClauses("", {})).toBeUndefined();
    expect(scopeClauses("[1]", {})).toBeUndefined();
    expect(scopeClauses('{"f.a EQUALS \'x\'":true,"f.b EQ', {})).toHaveLength(1);
    expect(scopeClauses('{"f.a EQUALS \'x\'":{"toString":1},"rubbish":true}', {})).toEqual([]);
  });
});
