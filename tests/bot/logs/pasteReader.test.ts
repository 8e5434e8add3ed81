import { oddPaste } from "../../builders/hostileTexts";
import { fc, runs } from "../../properties";
import { createPasteReader } from "../../../bot/logs/pasteReader";
import { factValues, graphRow, scopingStep, skipStep } from "./logRow";

const paste = createPasteReader({
  knowsCode: (code) => /(?:EntryConflict|NotEffectivelyEntitled|Unauthorized)$/i.test(code),
  begunCode: () => undefined,
  knowsText: (text, origin) =>
    (origin !== "odd" || text.includes('"')) &&
    /not allowed for your company|invalid credentials|quarantine/i.test(text),
  readsAlike: () => false,
});
const now = "2026-11-20T10:00:00Z";
const row = graphRow({
  provisioningStatusInfo: { status: "skipped", errorInformation: null },
  provisioningSteps: [scopingStep(), skipStep({ SkipReason: "NotEffectivelyEntitled" })],
});
const json = JSON.stringify(row);

describe("read", () => {
  it.each([
    ["a row", json, true, 0],
    [
      "a page",
      JSON.stringify({
        value: [row, graphRow({ id: "old", cycleId: "0", changeId: "0", activityDateTime: null })],
      }),
      true,
      1,
    ],
    ["lines", `${json}\n${json}\n${json}`, true, 2],
    ["a row in a fence and prose", `Here it is:\n\`\`\`json\n${json}\n\`\`\`\nthanks`, true, 0],
    ["a row cut short", json.slice(0, -40), false, 0],
    ["a row over many lines", JSON.stringify(row, null, 2).replace(/.{30}/g, "$&\n"), true, 0],
  ])("reads %s as a log entry", (_, text, complete, more) => {
    const pasted = paste.read(text);
    expect(pasted).toMatchObject({ kind: "logEntry", complete, more });
    expect(pasted).toMatchObject({ entry: { id: "entry-1", status: "skipped" } });
  });

  it.each([
    ["EntryConflict", "EntryConflict"],
    ["ContosoEntryConflict", "ContosoEntryConflict"],
    ["ContosoSeatLimitExceeded", "ContosoSeatLimitExceeded"],
    ["Error code: EntryConflict\nDetails: the name is taken", "EntryConflict"],
    ["Users fail with ContosoEntryConflict", "ContosoEntryConflict"],
  ])("reads %j as the code %s", (text, code) => {
    expect(paste.read(text)).toEqual({ kind: "code", code, text });
  });

  it.each([
    "Guest invitations not allowed for your company. Contact your company administrator.",
    "Skip reason = NotEffectivelyEntitled, Active = True, Assigned = False",
    "Assigned to the application\tFalse",
    "Filter external users.alternativeSecurityIds EQUALS 'None'",
    '"reason": "quarantine", "nextAttempt": null',
    "プロビジョニング:quarantine",
  ])("reads %j as a message", (text) => {
    expect(paste.read(text)).toEqual({ kind: "message", text });
  });

  it.each([
    "",
    "   ",
    "Outlook: invalid credentials",
    "docker: invalid credentials for contoso/web",
    "hello",
    "ServiceNow",
    "quarantine",
    "why is audrey@contoso.com not in Salesforce",
    "users are skipped in our SCIM app",
    "I want to talk to someone",
    "I get invalid credentials when I sign in",
    "why is my app in quarantine?",
    "how do I fix EntryConflict?",
    "the mapping [Description] is {odd}",
    "cancel",
    "123456",
  ])("leaves %j to the conversation", (text) => {
    expect(paste.read(text)).toEqual({ kind: "unknown" });
  });

  it.each([
    [{ id: "1", displayName: "Audrey" }],
    [{ error: { code: "Authorization_RequestDenied", message: "invalid credentials" } }],
    [[1, 2, 3]],
    [{ key: "a", value: "b" }],
    [{ value: [] }],
  ])("takes the JSON %j for nothing it knows", (value) => {
    expect(paste.read(JSON.stringify(value))).toEqual({ kind: "unknown" });
  });

  it("never throws on any text", () => {
    fc.assert(
      fc.property(oddPaste, (pasted) => {
        const read = paste.read(pasted);
        const evidence = read.kind === "unknown" ? undefined : paste.evidence(read, now);
        expect(evidence?.collectedAt ?? now).toBe(now);
      }),
      { numRuns: runs(1_000) },
    );
  });

  it("reads every prefix of an entry without throwing", () => {
    for (let length = 0; length < json.length; length += 7) {
      const read = paste.read(json.slice(0, length));
      expect(["logEntry", "unknown"]).toContain(read.kind);
    }
  });
});

describe("read, of what is surely a paste", () => {
  it.each([
    ["how do I fix EntryConflict?", "code"],
    ["I see SlackEntryConflict for Anna, what is it?", "code"],
    ["Quarantine", "code"],
    ["quarantine", "unknown"],
    ["I get invalid credentials when I sign in", "unknown"],
    ['I saw "401: invalid credentials" twice', "message"],
    ['My printer says "invalid credentials"', "unknown"],
    ["hello", "unknown"],
  ])("%j: %s", (text, kind) => {
    expect(paste.read(text, { surelyPasted: true }).kind).toBe(kind);
  });
});

describe("read, with people's own words around", () => {
  it.each([
    ["My colleague gets this error: SlackEntryConflict", "code"],
    ["Can you help? It says: Guest invitations not allowed for your company.", "message"],
    ['I got "Guest invitations not allowed for your company." as message', "message"],
    ["My message: please call me", "unknown"],
    ["const error = 'invalid credentials';", "unknown"],
  ])("%j: %s", (text, kind) => {
    expect(paste.read(text).kind).toBe(kind);
  });

  it.each([
    ["as the source of a page", `<p>${json.replaceAll('"', "&quot;").replace(",", ",<br/>")}</p>`],
    ["in a web hook's body", JSON.stringify({ body: json, status: 200 })],
    ["in a batch", JSON.stringify({ responses: [{ body: { value: [row] } }] })],
    ["in an index's document", JSON.stringify({ _source: { azure: { properties: row } } })],
    ["in a list of pages", JSON.stringify([{ value: [row] }])],
  ])("reads an entry %s", (_, text) => {
    expect(paste.read(text)).toMatchObject({ kind: "logEntry", entry: { id: "entry-1" } });
  });

  it("reads a copied table", () => {
    const table = "Date;Action;Status;Error code\n2026-03-02;Create;Failure;BoxEntryConflict";
    expect(paste.read(table)).toMatchObject({
      kind: "logEntry",
      entry: { status: "failure", error: { code: "BoxEntryConflict" } },
    });
  });

  it("reads the error a target answered with", () => {
    const scim = {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
      detail: "invalid credentials",
      status: "401",
    };
    expect(paste.read(JSON.stringify(scim))).toEqual({
      kind: "message",
      text: "HTTP 401  invalid credentials",
    });
  });
});

describe("evidence", () => {
  const evidenceOf = (text: string) => {
    const pasted = paste.read(text);
    if (pasted.kind === "unknown") throw new Error(`not understood: ${text}`);
    return paste.evidence(pasted, now);
  };

  it("names person, application and facts of an entry, from the paste", () => {
    const evidence = evidenceOf(json);
    expect(evidence).toMatchObject({
      subject: {
        kind: "user",
        id: "user-1",
        displayName: "Audrey Oliver",
        userPrincipalName: "audrey@contoso.com",
      },
      app: { id: "sp-1", displayName: "Contoso CRM" },
      scenario: "application",
      collectedAt: now,
    });
    expect(evidence.facts.skipReason).toMatchObject({
      source: "paste",
      value: "NotEffectivelyEntitled",
    });
  });

  it.each([
    ["Workday", "contoso.com", "", "cloudHrToActiveDirectory", undefined],
    ["Workday", "Microsoft Entra ID", "", "cloudHrToEntra", "target-1"],
    ["SAP SuccessFactors", "Azure Active Directory", "", "cloudHrToEntra", "target-1"],
    ["SuccessFactors", "Active Directory", "", "cloudHrToActiveDirectory", undefined],
    ["API", "", "API2AAD.tenant.guid", "cloudHrToEntra", "target-1"],
    ["Microsoft Entra ID", "Workday", "", "application", "user-1"],
    [
      "Microsoft Entra ID",
      "SalesforceSandbox",
      "SfSandboxOutDelta.tenant",
      "application",
      "user-1",
    ],
    ["Active Directory", "Azure Active Directory", "AD2AADProvisioning.x", "application", "user-1"],
  ])("knows the flow from %s to %s (job %j)", (source, target, jobId, scenario, id) => {
    const evidence = evidenceOf(
      JSON.stringify({
        ...row,
        jobId,
        sourceSystem: { displayName: source },
        targetSystem: { displayName: target },
        targetIdentity: { id: "target-1" },
      }),
    );
    expect(evidence.scenario).toBe(scenario);
    expect(evidence.subject.id).toBe(id);
  });

  it("gives code and text of a code, and its skip reason when it is one", () => {
    expect(factValues(evidenceOf("Error code: EntryConflict\nname taken").facts)).toEqual({
      errorCode: "EntryConflict",
      errorText: "Error code: EntryConflict\nname taken",
    });
    expect(factValues(evidenceOf("NotEffectivelyEntitled").facts)).toMatchObject({
      errorCode: "NotEffectivelyEntitled",
      skipReason: "NotEffectivelyEntitled",
    });
  });

  it("gives the facts of a portal text with the whole text", () => {
    const text = "Skip reason = NotEffectivelyEntitled, Active = True, Assigned = False";
    expect(factValues(evidenceOf(text).facts)).toMatchObject({
      entry: { status: "skipped" },
      skipReason: "NotEffectivelyEntitled",
      entryActive: true,
      entryAssigned: false,
      errorText: text,
    });
  });

  it("says that the outcome of an entry is not shown where it was cut before it", () => {
    const { provisioningSteps, provisioningStatusInfo, ...head } = row;
    expect([provisioningSteps, provisioningStatusInfo]).not.toContain(undefined);
    expect(factValues(evidenceOf(JSON.stringify(head)).facts)).toMatchObject({
      entry: { status: "unknown" },
    });
  });

  const job = {
    id: "scim.x",
    templateId: "scim",
    schedule: { state: "Active", interval: "PT40M" },
    status: {
      code: "Quarantine",
      quarantine: {
        reason: "EncounteredQuarantineException",
        error: { code: "InvalidCredentials", message: "wrong" },
      },
    },
  };
  it.each([
    ["a job", job],
    [
      "a page of jobs",
      { value: [{ ...job, templateId: "AD2AADPasswordHash", status: { code: "Active" } }, job] },
    ],
  ])("gotcha 34: gives the facts of %s", (_, value) => {
    expect(factValues(evidenceOf(JSON.stringify(value)).facts)).toEqual({
      jobState: "quarantine",
      quarantine: {
        reason: "EncounteredQuarantineException",
        errorCode: "InvalidCredentials",
        errorMessage: "wrong",
      },
      cycleMinutes: 40,
      errorText: "EncounteredQuarantineException: InvalidCredentials: wrong",
    });
  });

  it("gives a healthy job no words to be judged by", () => {
    const evidence = evidenceOf(JSON.stringify({ ...job, status: { code: "Paused" } }));
    expect(factValues(evidence.facts)).toEqual({ jobState: "off", cycleMinutes: 40 });
  });
});
