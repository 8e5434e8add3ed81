import { entryFacts } from "../../../bot/logs/entryFacts";
import { portalText } from "../../../bot/logs/portalText";
import { factValues } from "./logRow";

const factsOf = (text: string): object => factValues(entryFacts(portalText(text)!, "paste"));

describe("portalText", () => {
  it("reads the steps tab", () => {
    const text = [
      "Status: Skipped",
      "Action: Create",
      "Date  2026-11-20T09:12:00Z",
      "Application: Contoso CRM",
      "Active in the source system\tTrue",
      "Assigned to the application\tFalse",
      "User has the required role\tTrue",
      "Scoping filter evaluation passed\tTrue",
      "Sales only.department EQUALS 'Sales'\tTrue",
      "Skip reason: NotEffectivelyEntitled",
    ].join("\n");
    expect(portalText(text)?.app.displayName).toBe("Contoso CRM");
    expect(factsOf(text)).toMatchObject({
      entry: { at: "2026-11-20T09:12:00Z", status: "skipped", action: "create" },
      skipReason: "NotEffectivelyEntitled",
      entryActive: true,
      entryAssigned: false,
      entryHasRole: true,
      entryInScope: true,
      entryClauses: [{ filter: "Sales only", attribute: "department", holds: true }],
    });
  });

  it.each([
    [
      "Skip reason = NotEffectivelyEntitled, Active = True, Assigned = False, Passed scope filter: True",
      {
        skipReason: "NotEffectivelyEntitled",
        entryActive: true,
        entryAssigned: false,
        entryInScope: true,
      },
    ],
    [
      "The user 'x' was skipped for the following reasons: 1) This object is not active in the source system.",
      { entryActive: false },
    ],
    [
      "This object did not pass a scoping filter. If this behavior is not expected, …",
      { entryInScope: false },
    ],
    [
      "Filter external users.alternativeSecurityIds EQUALS 'None'",
      { entryInScope: false, entryClauses: [{ holds: false }] },
    ],
    [
      "Scoping filters\nSales only department EQUALS Sales False\nAssigned to application: Yes",
      {
        entryAssigned: true,
        entryInScope: false,
        entryClauses: [
          { filter: "Sales only", attribute: "department", wanted: "Sales", holds: false },
        ],
      },
    ],
    ["Sales only.department EQUALS 'Sales': true", { entryClauses: [{ holds: true }] }],
    [
      "Scoping filters:\n  Adults {employeeAge} Greater_Than 17.5  -> False",
      {
        entryInScope: false,
        entryClauses: [{ filter: "Adults", attribute: "employeeAge", holds: false }],
      },
    ],
    [
      "4. Update user in target system  Success\nUser 'x@y.de' was updated in Personio\nActive in the source system True",
      { entry: { status: "success", action: "update" } },
    ],
    ["Assigned to the application   False", { entryAssigned: false, entry: { status: "skipped" } }],
  ])("reads %j", (text, expected) => {
    expect(factsOf(text)).toMatchObject(expected);
  });

  it.each([
    "",
    "why is audrey@contoso.com not in Salesforce",
    "users are skipped in our SCIM app",
    "the user is not assigned to the application, what now",
    "future hires are skipped, log says the object is not active in the source system",
    "what does the skip reason mean",
    "Sales includes Berlin",
  ])("leaves %j alone", (text) => {
    expect(portalText(text)).toBeUndefined();
  });
});
