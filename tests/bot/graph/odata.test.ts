import { isJobId, isObjectId, literal, queryString, searchClause } from "../../../bot/graph/odata";
import { oddText } from "../../builders/hostileInput";
import { fc, runs } from "../../properties";

describe("literal", () => {
  it.each([
    ["a plain name", "Audrey Oliver", "'Audrey Oliver'"],
    ["an apostrophe", "O'Brien", "'O''Brien'"],
    ["an injection", "' or '1'='1", "''' or ''1''=''1'"],
    ["a percent-encoded quote stays text", "%27 or 1 eq 1", "'%27 or 1 eq 1'"],
    ["line breaks and control characters", "a\r\nb\u0000c", "'a b c'"],
    ["a lone surrogate", "a\ud800b", "'a\ufffdb'"],
    ["surrounding space", "  a  ", "'a'"],
  ])("quotes %s", (_, text, quoted) => {
    expect(literal(text)).toBe(quoted);
  });

  it("is cut at the longest display name", () => {
    expect(literal("x".repeat(5_000))).toHaveLength(258);
  });
});

describe("queryString", () => {
  it.each([
    ["' or '1'='1", "?$filter=displayName%20eq%20'''%20or%20''1''%3D''1'"],
    ["a&$top=999#+", "?$filter=displayName%20eq%20'a%26%24top%3D999%23%2B'"],
    ["%27", "?$filter=displayName%20eq%20'%2527'"],
  ])("keeps %s inside the filter", (name, query) => {
    expect(queryString({ $filter: `displayName eq ${literal(name)}` })).toBe(query);
  });

  it("leaves out what is not given", () => {
    expect(queryString({ $top: 5, $select: undefined })).toBe("?$top=5");
  });
});

it.each([
  ["audrey", '"displayName:audrey"'],
  ['a" OR "mail:b', '"displayName:a\\" OR \\"mail:b"'],
  ["back\\slash", '"displayName:back\\\\slash"'],
])("escapes %s in a search", (text, clause) => {
  expect(searchClause("displayName", text)).toBe(clause);
});

it.each([
  ["8e881353-1735-45af-af21-ee1344582a4d", true],
  ["8E881353-1735-45AF-AF21-EE1344582A4D", true],
  ["8e881353-1735-45af-af21-ee1344582a4d/../users", false],
  ["../users", false],
  ["8e881353-1735-45af-af21-ee1344582a4d\n", false],
  ["' or '1'='1", false],
  ["", false],
])("%j as an object id: %s", (text, valid) => {
  expect(isObjectId(text)).toBe(valid);
});

it.each([
  ["AD2AADProvisioning.fd1c9b9e8077402c8bc03a7186c8f976", true],
  ["scim.fd1c9b9e.8e881353-1735-45af-af21-ee1344582a4d", true],
  ["..", false],
  ["a..b", false],
  ["../x", false],
  ["a/b", false],
  ["a?b", false],
  ["a%2fb", false],
  ["{jobId}", false],
  ["", false],
])("%j as a job id: %s", (text, valid) => {
  expect(isJobId(text)).toBe(valid);
});

/** A whole string literal and nothing behind it: every quote inside is doubled, nothing breaks a line. */
// eslint-disable-next-line no-control-regex -- exactly these have no place in a filter
const wholeLiteral = /^'(?:[^'\u0000-\u001f\u2028\u2029]|'')*'$/u;
// eslint-disable-next-line no-control-regex -- the same
const wholeClause = /^"displayName:(?:[^"\\\u0000-\u001f\u2028\u2029]|\\["\\])*"$/u;

it("never lets any text out of its literal, its clause or its query option", () => {
  fc.assert(
    fc.property(oddText, oddText, (text, other) => {
      const value = `${literal(text)} ${literal(other)}`;
      expect(literal(text)).toMatch(wholeLiteral);
      expect(searchClause("displayName", text)).toMatch(wholeClause);
      const read = new URLSearchParams(queryString({ $filter: value, $top: 5 }));
      expect([...read]).toEqual([
        ["$filter", value],
        ["$top", "5"],
      ]);
    }),
    { numRuns: runs(1_000) },
  );
});
