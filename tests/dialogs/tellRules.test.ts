import { known, unknown } from "../../bot/diagnosis";
import { type AttributeMapping, type ObjectMapping, type RulesRead } from "../../bot/graph/port";
import { type FilterGroup } from "../../bot/rules/scopingFilter";
import { newConversation } from "../../dialogs/conversation";
import { type DialogPorts } from "../../dialogs/ports";
import { type RulesWanted, tellRules } from "../../dialogs/tellRules";
import { beginTurn } from "../../dialogs/turn";

const readAt = "2026-11-20T10:00:00.000Z";
const app = { id: "a1", displayName: "Slack" };

/** What is said of these rules, as one text. */
async function said(rules: RulesRead["rules"] | "late", wanted: RulesWanted): Promise<string> {
  const ports = {
    evidence: { rules: () => Promise.resolve({ readAt, rules }) },
    inTime: (work: Promise<unknown>) => (rules === "late" ? Promise.resolve("late") : work),
    timeZone: "UTC",
    signIn: { teams: false, webChat: false, portal: "chosen" },
  } as unknown as DialogPorts;
  const context = {
    incoming: { id: "i1", kind: "message" as const, text: "" },
    asker: { role: "engineer" as const, id: "u1", displayName: "Priya" },
    conversation: "c1",
    traits: { isGroup: false, kind: "teams" as const },
    now: new Date(readAt),
  };
  const turn = beginTurn(
    context as unknown as Parameters<typeof beginTurn>[0],
    ports,
    newConversation(),
  );
  await tellRules(turn, app, wanted);
  return turn.effects.map((one) => (one.do === "reply" ? one.message.text : "")).join("\n");
}

const clause = (sourceOperandName: string, value: string) => ({
  ...{ operatorName: "EQUALS", sourceOperandName },
  targetOperand: { values: [value] },
});
const rule = (more: Partial<ObjectMapping>) =>
  known<readonly ObjectMapping[]>(
    [
      {
        ...{ sourceDirectory: "Entra", targetDirectory: "Slack" },
        ...{ sourceObject: "User", targetObject: "User", scope: [], attributes: [] },
        ...more,
      },
    ],
    "graph",
    readAt,
  );
const scoped = (...scope: FilterGroup[]) => rule({ scope });

describe("scoping filters", () => {
  it.each([
    ["none", rule({}), /No scoping filter is set/],
    ["one that cannot be read", rule({ scope: undefined }), /cannot read its form/],
    [
      "clauses joined by AND",
      scoped({ name: "EMEA", clauses: [clause("country", "DE"), clause("city", "Bonn")] }),
      /- EMEA: country EQUALS "DE" AND city EQUALS "Bonn"/,
    ],
    [
      "filters joined by OR, one of them without title",
      scoped({ name: "", clauses: [clause("a", "1")] }, { name: "B", clauses: [clause("b", "2")] }),
      /one of these is taken\.\n- a EQUALS "1"\n- B: b EQUALS "2"/,
    ],
    [
      "one of several that has no clauses",
      scoped({ name: "A", clauses: [clause("a", "1")] }, { name: "All", clauses: [] }),
      /- All: no clauses, so everybody meets it/,
    ],
    [
      "more clauses than are told",
      scoped({ name: "A", clauses: Array.from({ length: 20 }, (_, at) => clause(`a${at}`, "1")) }),
      /a11 EQUALS "1" AND …\n/,
    ],
    [
      "more filters than are told",
      scoped(
        ...Array.from({ length: 14 }, (_, at) => ({ name: `F${at}`, clauses: [clause("a", "1")] })),
      ),
      /- F9: [^\n]*\n… and 4 more\./,
    ],
  ])("%s", async (_, rules, told) => {
    expect(await said(rules, { of: "filter" })).toMatch(told);
  });
});

const mapping = (target: string, more: Partial<AttributeMapping> = {}): AttributeMapping => ({
  ...{ target, sources: [], required: false, hasDefault: false },
  ...more,
});

describe("mappings", () => {
  const attributes = [
    mapping("userName", { sources: ["userPrincipalName"], precedence: 1 }),
    mapping("urn:scim:User:costCenter", { expression: "ToUpper([extension_1])", hasDefault: true }),
    mapping("userType", { constant: "Member", onlyAtCreation: true }),
    mapping("title", { sources: ["jobTitle"] }),
  ];
  it.each([
    [
      {},
      /userName ← \[userPrincipalName\] \(matching attribute 1\)[^]*userType ← "Member" \(only when/,
    ],
    [{ value: "costCenter" }, /costCenter ← ToUpper\(\[extension_1\]\) \(with a default value\)/],
    [{ value: "jobTitle" }, /\n- title ← \[jobTitle\]\n/],
    [{ value: "title" }, /\n- title ← \[jobTitle\]\n/],
    [{ value: "phone" }, /No mapping of Slack has to do with “phone”/],
    [{ matching: true as const }, /at [^\n]*:\n- userName [^\n]*\nIt is here/],
  ])("%j", async (wanted, told) => {
    expect(await said(rule({ attributes }), { of: "mapping", ...wanted })).toMatch(told);
  });

  it("writes names and rules of outside as plain text, cut", async () => {
    const odd = mapping("a\u202eb\n{{DATE(x)}}", { expression: "x".repeat(500) });
    const text = await said(rule({ attributes: [odd] }), { of: "mapping" });
    expect(text).not.toMatch(/\u202e|\{\{|x{200}/);
  });
});

it.each([
  [unknown("notFound"), /Slack has no provisioning job/],
  [unknown("noPermission", "Synchronization.Read.All"), /permission Synchronization\.Read\.All/],
  [unknown("unavailable"), /could not read[^]*minute/],
  ["late" as const, /could not read[^]*minute/],
])("what was not read is said so, with where it stands: %j", async (rules, told) => {
  const text = await said(rules, { of: "filter" });
  expect(text).toMatch(told);
  expect(text).toMatch(/It is here: Entra ID > Enterprise apps > Slack > Provisioning > Mappings/);
});
