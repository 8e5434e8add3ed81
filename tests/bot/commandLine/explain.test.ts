import { explain } from "../../../bot/commandLine/explain";
import { run } from "./context";

const entry = {
  id: "e1",
  provisioningAction: "create",
  servicePrincipal: { id: "sp", displayName: "Contoso CRM" },
  sourceIdentity: { id: "u", displayName: "Audrey Oliver", identityType: "User" },
  provisioningStatusInfo: {
    status: "failure",
    errorInformation: { errorCode: "ContosoEntryConflict", reason: "The name is taken" },
  },
  provisioningSteps: [],
};
const line = JSON.stringify(entry);
const pretty = JSON.stringify(entry, null, 2);
const cut = pretty.slice(0, pretty.indexOf('"reason"'));
const conflict = { family: "duplicate_target", cause: "uniqueValueConflict" };
const nothing = { kind: "unknown", family: null, cause: null, certainty: null };

type Row = Readonly<Record<string, unknown>>;

describe("explain --json", () => {
  it.each<[string, string, readonly Row[], number]>([
    [
      "an entry on one line",
      line,
      [{ id: 1, kind: "logEntry", ...conflict, certainty: "confirmed" }],
      0,
    ],
    [
      "an entry over many lines, then a code",
      `${pretty}\n\nTimeout`,
      [
        { id: 1, kind: "logEntry", ...conflict },
        { id: pretty.split("\n").length + 2, kind: "code", family: "network" },
      ],
      0,
    ],
    ["an entry cut short", cut, [{ id: 1, kind: "logEntry", ...conflict }], 0],
    [
      "an entry cut short, then one with an id",
      `${cut}\n{"id":"next","text":"LicenseLimitExceeded"}`,
      [
        { id: 1, kind: "logEntry", ...conflict },
        { id: "next", kind: "code", family: "licensing" },
      ],
      0,
    ],
    [
      "a page of entries",
      JSON.stringify({ value: [entry] }),
      [{ id: 1, kind: "logEntry", ...conflict }],
      0,
    ],
    [
      "an entry as a JSON string",
      JSON.stringify(pretty),
      [{ id: 1, kind: "logEntry", ...conflict }],
      0,
    ],
    [
      "an entry as the text of an id",
      JSON.stringify({ id: "case-7", text: line }),
      [{ id: "case-7", kind: "logEntry", ...conflict }],
      0,
    ],
    [
      "an entry before its outcome",
      '{"id":"e1","cycleId":"c","changeId":"d","provisioningAction":"create","sour',
      [
        {
          id: 1,
          kind: "logEntry",
          family: "other",
          cause: "outcomeNotShown",
          certainty: "possible",
        },
      ],
      0,
    ],
    [
      "codes",
      "SalesforceInvalidCredentials\nAzureActiveDirectoryForbidden\nConflict",
      [
        { id: 1, kind: "code", family: "invalid_credentials", certainty: "likely" },
        { id: 2, kind: "code", family: "insufficient_rights" },
        { id: 3, kind: "code", family: "duplicate_target", certainty: "possible" },
      ],
      0,
    ],
    [
      "a code in a question",
      "what does InvalidAnchor mean?",
      [{ id: 1, kind: "code", family: "target_object_missing" }],
      0,
    ],
    [
      "states of a job",
      "Paused\nQuarantine\nNotRun\nNotConfigured",
      [
        { kind: "code", family: "not_started_or_off" },
        { kind: "code", family: "quarantine" },
        { kind: "code", family: "initial_cycle_running" },
        { kind: "code", family: "not_started_or_off" },
      ],
      0,
    ],
    [
      "messages",
      '"The user was skipped:\\nThis object did not pass a scoping filter."\nGuest invitations not allowed for your company.',
      [
        { id: 1, kind: "message", family: "out_of_scope_filter" },
        { id: 2, kind: "message", family: "tenant_policy", certainty: "likely" },
      ],
      0,
    ],
    [
      "a message in people's own words",
      "we get this error: The email address is already taken.",
      [{ id: 1, kind: "message", family: "duplicate_target", certainty: "likely" }],
      0,
    ],
    [
      "text from the admin center, over lines in a string",
      JSON.stringify("Active in source system\nTrue\nAssigned to application\nFalse"),
      [{ id: 1, kind: "message", family: "not_assigned" }],
      0,
    ],
    [
      "what is no error beside what is one",
      "EntryConflict\nthe weather is nice\n",
      [
        { id: 1, ...conflict },
        { id: 2, ...nothing },
      ],
      1,
    ],
    ["nothing", "", [], 1],
    ["blank lines", "\n  \n", [], 1],
  ])("%s", async (_, stdin, rows, code) => {
    const ran = await run(explain, { stdin });

    expect(ran.json()).toHaveLength(rows.length);
    expect(ran.json()).toMatchObject(rows);
    expect(ran.code).toBe(code);
  });

  it.each([
    "hello",
    "why is Ben not in Slack",
    "the weather is nice",
    '{"a":1,"b":[true,null]}',
    '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"active":true}',
    "const answer = await fetch(url); // access denied",
    '10.0.0.1 - - [10/Oct/2026:13:55:36 +0000] "GET /Users HTTP/1.1" 200 2326',
    '{"level":"info","msg":"request completed","statusCode":200}',
    "HTTP 200 OK",
    "Active",
    '{"id":"scim.x","schedule":{"state":"Active"},"status":{"code":"Active"}}',
    "500 users work here",
    "Timeout for lunch",
    "unknown",
    "Ben Okafor",
    "ServiceNow",
    "nothing works",
  ])("%j is no error", async (text) => {
    const ran = await run(explain, { stdin: JSON.stringify({ id: "x", text }) });

    expect(ran.json()).toEqual([{ id: "x", ...nothing }]);
    expect(ran.err).toEqual(["explain: input x was not understood"]);
    expect(ran.code).toBe(1);
  });

  it.each([
    "it times out sometimes while waiting",
    "NotEffectivelyEntitled",
    "Conflict",
    "the user was skipped, default access role",
    "Unauthorized",
    "something about quarantine and credentials",
  ])("%j alone is never confirmed", async (text) => {
    const [row] = (await run(explain, { stdin: JSON.stringify({ text }) })).json();
    expect(row?.["certainty"]).not.toBe("confirmed");
  });

  it("says of an entry cut anywhere what it shows up to there, and never more", async () => {
    const gates = {
      "Active in the source system": "True",
      "Assigned to the application": "True",
      "Scoping filter evaluation passed": "False",
    };
    const whole = JSON.stringify({
      ...entry,
      provisioningStatusInfo: { status: "skipped", errorInformation: null },
      provisioningSteps: [
        { name: "EntrySynchronizationScoping", provisioningStepType: "scoping", details: gates },
        { name: "EntrySynchronizationSkip", details: { SkipReason: "NotEffectivelyEntitled" } },
      ],
    });
    const shown = whole.indexOf('"False"') + '"False"'.length;
    const wrong: unknown[] = [];
    for (let length = 60; length <= whole.length; length += 9) {
      const [row] = (await run(explain, { stdin: whole.slice(0, length) })).json();
      const right =
        length >= shown
          ? row?.["family"] === "out_of_scope_filter"
          : row?.["certainty"] !== "confirmed";
      if (!right) wrong.push({ length, row });
    }
    expect(wrong).toEqual([]);
  });

  it("prints nothing but rows, and names what it did not understand on stderr", async () => {
    const ran = await run(explain, { stdin: 'hello\n{"id":"b","text":"EntryConflict"}' });

    expect(ran.json().map(({ id }) => id)).toEqual([1, "b"]);
    for (const row of ran.json())
      expect(Object.keys(row)).toEqual(["id", "kind", "family", "cause", "certainty"]);
    expect(ran.err).toEqual(["explain: input 1 was not understood"]);
  });
});

describe("explain for people", () => {
  it("says what it means and what to do", async () => {
    const ran = await run(explain, { stdin: line, json: false });

    expect(ran.out.join("\n")).toContain("Audrey Oliver");
    expect(ran.out.join("\n")).toContain("Contoso CRM");
    expect(ran.out.join("\n")).toMatch(/must be unique/);
    expect(ran.code).toBe(0);
  });

  it("says so when it does not know", async () => {
    const ran = await run(explain, { stdin: "hello", json: false });

    expect(ran.out.join("\n")).toMatch(/^1: not a provisioning log entry or error/);
    expect(ran.code).toBe(1);
  });

  it("says that there was no input", async () => {
    const ran = await run(explain, { stdin: "", json: false });

    expect([ran.out, ran.err, ran.code]).toEqual([[], ["explain: nothing on standard input"], 1]);
  });
});
