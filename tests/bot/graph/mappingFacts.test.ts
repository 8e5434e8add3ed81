import { scopingStep } from "../logs/logRow";
import { collect, known, unknown } from "./collecting";
import {
  attribute,
  clause,
  logEntry,
  page,
  refused,
  schema,
  type TenantAnswers,
} from "./tenantAnswers";

/** A role as the gallery's mappings read it: by a function over the assignments. */
const role = attribute("roles", "", {
  source: {
    type: "Function",
    name: "SingleAppRoleAssignment",
    expression: "SingleAppRoleAssignment([appRoleAssignments])",
    parameters: [{ key: "source", value: { type: "Attribute", name: "appRoleAssignments" } }],
  },
});

describe("whether the job takes everyone", () => {
  it.each<[string, Partial<TenantAnswers>, object]>([
    [
      "the mapping reads the assigned role",
      { log: () => page([]), schema: { body: schema({ attributes: [role] }) } },
      known(false),
    ],
    [
      "neither log nor mapping tells",
      { log: () => page([]), schema: { body: schema({}) } },
      unknown("cannotTell"),
    ],
    [
      "the log tells, and knows better than the mapping",
      {
        log: () =>
          page([
            logEntry({
              provisioningSteps: [
                scopingStep({
                  "Assigned to the application": undefined,
                  "Scope sync all": "True",
                }),
              ],
            }),
          ]),
        schema: { body: schema({ attributes: [role] }) },
      },
      known(true),
    ],
    [
      "the schema may not be read",
      { log: () => page([]), schema: refused(401, "UnknownError") },
      unknown("noPermission", "Synchronization.Read.All"),
    ],
  ])("%s", async (_, answers, expected) => {
    const { facts } = await collect(answers);
    expect(facts.syncAll).toMatchObject(expected);
  });
});

describe("the scoping filters", () => {
  it("stay apart where they have no title", async () => {
    const groups = ["Sales", "HR"].map((wanted) => ({ clauses: [clause("department", wanted)] }));
    const { facts } = await collect({ schema: { body: schema({ groups }) } });
    expect(facts.scope).toMatchObject({
      value: {
        inScope: false,
        clauses: [
          { filter: "", group: 0, wanted: "Sales" },
          { filter: "", group: 1, wanted: "HR" },
        ],
      },
    });
  });
});

describe("whether the job creates accounts", () => {
  it.each<[string, object, object]>([
    ["all three actions", { flowTypes: "Add, Update, Delete" }, known(true)],
    ["written without spaces, in small letters", { flowTypes: "update,add" }, known(true)],
    ["Create is not ticked", { flowTypes: "Update, Delete" }, known(false)],
    ["nothing is ticked", { flowTypes: "None" }, known(false)],
    ["workers of an HR system", { sourceObject: "Worker", flowTypes: "Update" }, known(false)],
    ["the schema does not say", {}, unknown("cannotTell")],
    ["it says null", { flowTypes: null }, unknown("cannotTell")],
    ["it says a number, as older answers do", { flowTypes: 7 }, unknown("cannotTell")],
    ["it says another word", { flowTypes: "Update, Merge" }, unknown("cannotTell")],
  ])("%s", async (_, more, expected) => {
    const { facts } = await collect({ log: () => page([]), schema: { body: schema(more) } });
    expect(facts.creates).toMatchObject(expected);
  });

  it("is unknown, with its permission, where the schema may not be read", async () => {
    const { facts } = await collect({ schema: refused(401, "UnknownError") });
    expect(facts.creates).toMatchObject(unknown("noPermission", "Synchronization.Read.All"));
  });
});
