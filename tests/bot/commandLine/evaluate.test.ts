import { evaluate } from "../../../bot/commandLine/evaluate";
import { run } from "./context";

const lines = (...rows: readonly unknown[]): string =>
  rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n");

const clause = (operatorName: string, sourceOperandName: string, ...values: string[]) => ({
  operatorName,
  sourceOperandName,
  targetOperand: { values },
});
const filter = (...clauses: object[]) => ({ groups: [{ name: "Sales only", clauses }] });

it.each([
  [{ expression: 'Append([a], "x")', inputs: { a: "1" } }, { value: "1x" }],
  [{ expression: "Count([a])", inputs: { a: ["1", null, "2"] } }, { value: 2 }],
  [{ expression: "[a]" }, { value: null }],
  [{ expression: 'Split([a], ",")', inputs: { a: "x,y" } }, { value: ["x", "y"] }],
  [{ expression: "IsNull([a])", inputs: { a: null } }, { value: true }],
  [{ expression: "IgnoreFlowIfNullOrEmpty([a])", inputs: {} }, { dropped: true }],
  [{ expression: 'IIF([a]="", IgnoreAttributeFlow, [a])', inputs: {} }, { dropped: true }],
  [{ expression: 'IIF([a]="", IgnoreObjectFlow, [a])', inputs: {} }, { value: "IgnoreObjectFlow" }],
  [
    { expression: "Append([a], CDate([b]))", inputs: { b: "soon" } },
    { error: 'character 13: CDate cannot read "soon" as a date.' },
  ],
  [{ expression: "Now()" }, { value: "11/20/2026 9:00:00 AM" }],
  [{ expression: "Now()", now: "2025-07-30T12:00:00Z" }, { value: "7/30/2025 12:00:00 PM" }],
  [{ expression: "Now()", now: "7/2/2021 3:33:38 PM" }, { value: "7/2/2021 3:33:38 PM" }],
  [{ expression: 'SelectUniqueValue("a", "b")', values_already_in_target: ["A"] }, { value: "b" }],
  [{ expression: "DefaultDomain()", default_domain: "contoso.com" }, { value: "contoso.com" }],
])("%j gives %j", async (row, gives) => {
  const ran = await run(evaluate, { stdin: lines({ id: "x", ...row }) });
  expect(ran.json()).toEqual([{ id: "x", ...gives }]);
  expect([ran.code, ran.err]).toEqual([0, []]);
});

it.each([
  [filter(clause("EQUALS", "department", "Sales")), true, "department EQUALS 'Sales'", "Sales"],
  [filter(clause("IsNotNull", "employeeId")), false, "employeeId IS NOT NULL", null],
  [filter(clause("IS TRUE", "active")), true, "active IS TRUE", "true"],
  [
    filter(clause("NOT REGEX MATCH", "department", "^S.*")),
    false,
    "department NOT REGEX MATCH '^S.*'",
    "Sales",
  ],
  [
    {
      groups: [
        {
          name: "Sales only",
          clauses: [{ operatorName: "IS NULL", sourceOperandName: "manager2" }],
        },
      ],
    },
    true,
    "manager2 IS NULL",
    null,
  ],
])("the filter %j lets in: %s", async (given, inScope, clauseText, actual) => {
  const attributes = { department: "Sales", active: true, employeeId: "" };
  const ran = await run(evaluate, { stdin: lines({ id: 7, filter: given, attributes }) });
  expect(ran.json()).toEqual([
    { id: 7, inScope, clauses: [{ clause: `Sales only.${clauseText}`, holds: inScope, actual }] },
  ]);
});

it.each([null, { groups: [] }, { groups: null }])(
  "the filter %j lets everybody in",
  async (none) => {
    const ran = await run(evaluate, { stdin: lines({ id: 1, filter: none, attributes: {} }) });
    expect(ran.json()).toEqual([{ id: 1, inScope: true, clauses: [] }]);
  },
);

it("says where a pattern matches a part of the value only", async () => {
  const seven = "(1[0-9][0-9][0-9][0-9][0-9][0-9])";
  const given = filter(clause("REGEX MATCH", "workerID", seven));
  const row = (workerID: string) => ({ id: 1, filter: given, attributes: { workerID } });
  const rows = lines(row("9912345678"), row("1234567"), row("99"));
  const told = `Sales only.workerID REGEX MATCH '${seven}'`;
  expect((await run(evaluate, { stdin: rows })).json()).toEqual([
    {
      ...{ id: 1, inScope: true },
      clauses: [{ clause: told, holds: true, actual: "9912345678", partial: true }],
    },
    { id: 1, inScope: true, clauses: [{ clause: told, holds: true, actual: "1234567" }] },
    { id: 1, inScope: false, clauses: [{ clause: told, holds: false, actual: "99" }] },
  ]);
  const { out } = await run(evaluate, { stdin: rows, json: false });
  expect(out.join("\n").match(/matches a part of it, and whether that counts/g)).toHaveLength(1);
});

it("says that a filter asks for what the service does not support", async () => {
  const given = filter(clause("EQUALS", "userType", "Guest"));
  const ran = await run(evaluate, {
    stdin: lines(
      { id: 1, filter: given, attributes: { userType: "Guest" } },
      { id: 2, filter: filter(clause("EQUALS", "tags", "a")), attributes: { tags: ["a", "b"] } },
      { id: 3, filter: filter(clause("EQUALS", "tags", "a")), attributes: { tags: ["a"] } },
    ),
  });
  expect(ran.json()).toMatchObject([
    { id: 1, inScope: false, clauses: [{ holds: false, unsupported: "attribute" }] },
    { id: 2, error: expect.stringContaining("several values") as string },
    { id: 3, inScope: true },
  ]);
});

it("names what it cannot read, answers the rest, and ends with 1", async () => {
  const ran = await run(evaluate, {
    stdin: lines(
      "not json",
      "[1]",
      '"text"',
      { id: 4 },
      { id: 5, expression: 1 },
      { id: 6, expression: "[a]", inputs: { a: { b: 1 } } },
      { id: 7, expression: "Now()", now: "later" },
      { id: 8, filter: { groups: [{ clauses: [{}] }] } },
      "",
      { expression: '"fine"' },
    ),
  });
  expect(ran.code).toBe(1);
  expect(ran.json()).toEqual([{ id: 10, value: "fine" }]);
  expect(
    ran.err.map((line) => /^evaluate: line (\d+) could not be read: ./.exec(line)?.[1]),
  ).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
});

it("says when there is nothing to read", async () => {
  const ran = await run(evaluate, { stdin: "\n \n" });
  expect([ran.code, ran.out]).toEqual([1, []]);
  expect(ran.err.join()).toContain("nothing on standard input");
});

it("takes no arguments", async () => {
  const ran = await run(evaluate, { args: ["x"], stdin: lines({ expression: "[a]" }) });
  expect([ran.code, ran.out]).toEqual([2, []]);
  expect(ran.err.join()).toContain("usage");
});

it("shows people how a value came to be", async () => {
  const ran = await run(evaluate, {
    json: false,
    stdin: lines(
      {
        id: "nick",
        expression: 'Switch([mailNickname],\n [mailNickname], "", "none")',
        inputs: {},
      },
      { id: "gone", expression: "IgnoreFlowIfNullOrEmpty([a])" },
      { id: "bad", expression: "Left([a])" },
      { id: "f", filter: filter(clause("EQUALS", "department", "Sales")), attributes: {} },
    ),
  });
  expect(ran.out).toEqual([
    'nick: "none"\n    [mailNickname] = null\n    Switch([mailNickname], [mailNickname], "", "none") = "none"',
    "gone: dropped from the flow\n    [a] = null\n    IgnoreFlowIfNullOrEmpty([a]) = dropped from the flow",
    "bad: character 1: Left needs its argument numChars.\n    [a] = null",
    "f: out of scope\n    fails  Sales only.department EQUALS 'Sales'  is null",
  ]);
});
