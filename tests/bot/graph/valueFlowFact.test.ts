import { type AskedValue } from "../../../bot/graph/port";
import { about, collect, known, unknown } from "./collecting";
import { attribute, id, logEntry, page, schema, user } from "./tenantAnswers";

const wrote = (entry: number, at: string, title: string, status = "success"): object =>
  logEntry({
    id: id(entry),
    activityDateTime: at,
    changeId: `change ${entry}`,
    cycleId: `cycle ${entry}`,
    provisioningAction: "update",
    provisioningStatusInfo: { status, errorInformation: null },
    provisioningSteps: [],
    modifiedProperties: [{ displayName: "Title", oldValue: null, newValue: title }],
  });

async function flowOf(
  attributes: readonly object[],
  value: AskedValue = { name: "title" },
  log: readonly object[] = [],
  person: object = {},
): Promise<object> {
  const { facts } = await collect(
    {
      user: { body: user({ jobTitle: "Buyer", ...person }) },
      schema: { body: schema({ attributes }) },
      log: () => page(log),
    },
    { ...about, value },
  );
  return facts.valueFlow;
}

describe("valueFlowFact", () => {
  it("gives source, mapping and the newest write that succeeded, whatever order they come in", async () => {
    const flow = await flowOf([attribute("Title", "jobTitle")], { name: "title", wanted: "Lead" }, [
      wrote(901, "2026-11-18T09:00:00Z", "Clerk"),
      wrote(902, "2026-11-19T09:00:00Z", "Buyer"),
      wrote(903, "2026-11-20T09:00:00Z", "Boss", "failure"),
    ]);
    expect(flow).toMatchObject(
      known({
        asked: "title",
        wanted: "Lead",
        own: [{ name: "jobTitle", value: "Buyer" }],
        fields: [
          {
            target: "Title",
            sources: ["jobTitle"],
            readsOwn: true,
            gives: "Buyer",
            written: { value: "Buyer", at: "2026-11-19T09:00:00Z" },
          },
        ],
      }),
    );
  });

  it.each<[string, object, object]>([
    [
      "a constant",
      attribute("Title", "", {
        source: { type: "Constant", name: "Staff", expression: '"Staff"', parameters: [] },
      }),
      { constant: "Staff", gives: "Staff", readsOwn: false },
    ],
    [
      "one that applies only during creation",
      attribute("Title", "jobTitle", { flowType: "ObjectAddOnly" }),
      { onlyAtCreation: true },
    ],
    ["another attribute", attribute("Title", "surname"), { readsOwn: false }],
    [
      "a rule, with what it gives",
      attribute("Title", "", {
        source: {
          type: "Function",
          name: "ToUpper",
          expression: "ToUpper([jobTitle])",
          parameters: [{ key: "source", value: { type: "Attribute", name: "jobTitle" } }],
        },
      }),
      { rule: "ToUpper([jobTitle])", gives: "BUYER", readsOwn: true },
    ],
    ["what was not read", attribute("Title", "manager"), { sources: ["manager"] }],
  ])("reads %s", async (_, mapping, field) => {
    expect(await flowOf([mapping])).toMatchObject(known({ fields: [field] }));
  });

  it("says that the account is synchronized from Active Directory", async () => {
    const flow = await flowOf([], undefined, [], { onPremisesSyncEnabled: true });
    expect(flow).toMatchObject(known({ synced: true, fields: [] }));
  });

  it("is not asked for unless a value was asked about", async () => {
    const { facts } = await collect({ schema: { body: schema({}) } });
    expect(facts.valueFlow).toEqual(unknown("notAsked"));
  });

  it("is unknown where the mappings may not be read", async () => {
    const denied = { status: 403, body: { error: { code: "Forbidden", message: "no" } } };
    const { facts } = await collect({ schema: denied }, { ...about, value: { name: "title" } });
    expect(facts.valueFlow).toEqual(unknown("noPermission", "Synchronization.Read.All"));
  });
});
