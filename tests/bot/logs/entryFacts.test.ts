import { entryFacts } from "../../../bot/logs/entryFacts";
import { readEntry } from "../../../bot/logs/readEntry";
import { factValues, graphRow, logEntry, logStep, scopingStep, skipStep } from "./logRow";

function factsOf(row: Record<string, unknown>, source: "graph" | "paste" = "graph"): object {
  return factValues(entryFacts(readEntry(row)!, source));
}

const skipped = { provisioningStatusInfo: { status: "skipped", errorInformation: null } };

describe("entryFacts", () => {
  it("says what the entry is, as of its time", () => {
    const facts = entryFacts(readEntry(graphRow())!, "graph");
    expect(facts.entry).toEqual({
      state: "known",
      source: "graph",
      asOf: "2026-11-20T09:12:00.1234567Z",
      value: {
        id: "entry-1",
        at: "2026-11-20T09:12:00.1234567Z",
        status: "success",
        action: "create",
        jobId: "scim.tenant.job",
        cycleId: "cycle-1",
        changeId: "change-1",
      },
    });
  });

  it("leaves out what the entry does not say", () => {
    expect(Object.keys(entryFacts(logEntry({ status: "" }), "graph"))).toEqual([]);
    expect(Object.keys(entryFacts(logEntry(), "graph"))).toEqual(["entry"]);
  });

  it.each<[string, Record<string, unknown>, object]>([
    ["the step judges the assignment", {}, { syncAll: false, entryAssigned: true }],
    [
      "the step says so",
      { "Assigned to the application": undefined, "Scope sync all": "True" },
      { syncAll: true },
    ],
    [
      "the step says so, and the missing assignment closes nothing",
      { "Assigned to the application": "False", "Scope sync all": "True" },
      { syncAll: true, entryAssigned: undefined },
    ],
    [
      "the step says that it does not",
      { "Assigned to the application": "False", "Scope sync all": "False" },
      { syncAll: false, entryAssigned: false },
    ],
    [
      "a whole step without assignment",
      { "Assigned to the application": undefined },
      { syncAll: true, entryAssigned: undefined, entryInScope: true },
    ],
    [
      "a part of a step tells nothing",
      { "Assigned to the application": undefined, ScopeEvaluationResult: undefined },
      { syncAll: undefined },
    ],
  ])("gotcha 8: tells from the log whether everyone is taken: %s", (_, details, expected) => {
    const facts = factsOf(graphRow({ ...skipped, provisioningSteps: [scopingStep(details)] }));
    for (const [name, value] of Object.entries(expected))
      expect((facts as Record<string, unknown>)[name]).toEqual(value);
  });

  it.each([
    ["create", "create"],
    ["stageddelete", "stagedDelete"],
    ["stagedaction", "stagedDelete"],
    ["disable", "disable"],
    ["unknownfuturevalue", "unknown"],
    ["", "unknown"],
  ])("names the action %j %s", (action, expected) => {
    expect(factValues(entryFacts(logEntry({ action }), "graph"))).toMatchObject({
      entry: { action: expected },
    });
  });

  it("gotcha 21: takes the skip reason from the steps, errorInformation being null", () => {
    const steps = [
      scopingStep({ "Assigned to the application": "False" }),
      skipStep({ SkipReason: "NotEffectivelyEntitled" }),
    ];
    expect(factsOf(graphRow({ ...skipped, provisioningSteps: steps }))).toMatchObject({
      entry: { status: "skipped" },
      skipReason: "NotEffectivelyEntitled",
      entryActive: true,
      entryAssigned: false,
      entryHasRole: true,
      entryInScope: true,
      entryClauses: [],
    });
  });

  it.each([
    [
      "inactive",
      { IsActive: "False", Assigned: "True" },
      { entryActive: false, entryAssigned: true },
    ],
    [
      "not assigned",
      { IsActive: "True", Assigned: "False" },
      { entryActive: true, entryAssigned: false },
    ],
    ["out of scope", { IsInProvisioningScope: "False" }, { entryInScope: false }],
  ])("gotcha 23: tells by the flags that NotEffectivelyEntitled means %s", (_, flags, expected) => {
    const steps = [skipStep({ SkipReason: "NotEffectivelyEntitled", ...flags })];
    const facts = factsOf(graphRow({ ...skipped, provisioningSteps: steps }));
    expect(facts).toMatchObject({ skipReason: "NotEffectivelyEntitled", ...expected });
  });

  it("reads the numbered sentences for gates that no detail names", () => {
    const text =
      "The User 'x' will be skipped due to the following reasons: 1) This object is not assigned " +
      "to the application. 2) This object did not pass a scoping filter.";
    const steps = [
      skipStep({ SkipReason: "NotEffectivelyEntitled", IsInProvisioningScope: "True" }, text),
    ];
    expect(factsOf(graphRow({ ...skipped, provisioningSteps: steps }))).toMatchObject({
      entryAssigned: false,
      entryInScope: true,
      errorText: text,
    });
  });

  it("does not take the target's `active` for a gate", () => {
    const matching = {
      name: "EntryImport",
      type: "Matching",
      status: "success",
      details: { active: "False" },
    };
    expect(factsOf(graphRow({ provisioningSteps: [matching] }))).not.toHaveProperty("entryActive");
  });

  it("gives the clauses with the value the import step carries", () => {
    const result = JSON.stringify({ "Sales only.department EQUALS 'Sales'": false });
    const imported = {
      name: "EntryImportAdd",
      type: "import",
      status: "success",
      details: { department: "Marketing" },
    };
    const steps = [imported, scopingStep({ ScopeEvaluationResult: result })];
    expect(factsOf(graphRow({ provisioningSteps: steps }))).toMatchObject({
      entryClauses: [
        { attribute: "department", wanted: "Sales", actual: "Marketing", holds: false },
      ],
    });
  });

  it.each([
    ["the detail", { PropertyName: "name.familyName" }, ""],
    [
      "the description",
      {},
      "skipped because the value of the property name.familyName is missing or invalid.",
    ],
  ])("takes the failed property from %s", (_, details, description) => {
    const steps = [skipStep({ SkipReason: "AttributeValidationFailed", ...details }, description)];
    expect(factsOf(graphRow({ ...skipped, provisioningSteps: steps }))).toMatchObject({
      failedProperty: "name.familyName",
    });
  });

  it("gives code and text of a failure, each sentence once", () => {
    const failed = {
      name: "EntryExportAdd",
      type: "export",
      status: "failure",
      description: "409",
    };
    const info = { errorCode: "ContosoEntryConflict", reason: "409", additionalDetails: "more" };
    const row = graphRow({
      provisioningSteps: [failed],
      provisioningStatusInfo: { status: "failure", errorInformation: info },
    });
    expect(factsOf(row)).toMatchObject({
      errorCode: "ContosoEntryConflict",
      errorText: "409\nmore",
    });
  });

  it("takes the code from a failing step when the entry has none", () => {
    const step = logStep({
      name: "EntrySynchronizationError",
      status: "failure",
      details: { ErrorCode: "EndpointUnavailable" },
    });
    expect(
      factValues(entryFacts(logEntry({ status: "failure", steps: [step] }), "graph")),
    ).toMatchObject({
      errorCode: "EndpointUnavailable",
    });
  });

  it("does not call a skip reason an error code", () => {
    const error = { code: "RedundantExport", reason: "match", details: "", recommendedAction: "" };
    const facts = factValues(entryFacts(logEntry({ status: "skipped", error }), "graph"));
    expect(facts).toMatchObject({ skipReason: "RedundantExport", errorText: "match" });
    expect(facts).not.toHaveProperty("errorCode");
  });

  it("bounds the text", () => {
    const step = logStep({ status: "failure", description: "x".repeat(4_000) });
    const error = { code: "X", reason: "y".repeat(4_000), details: "", recommendedAction: "" };
    const facts = entryFacts(logEntry({ status: "failure", error, steps: [step] }), "graph");
    expect(factValues(facts)["errorText"]).toHaveLength(4_000);
  });

  describe("of the imported object", () => {
    const imported = (details: object): object => ({
      name: "EntryImportAdd",
      type: "import",
      status: "success",
      details,
    });
    const skip = skipStep({ SkipReason: "NotEffectivelyEntitled" });

    it.each([
      ["accountEnabled", { accountEnabled: "False" }],
      ["accountDisabled", { accountDisabled: "True" }],
    ])("takes a skipped person with %s for inactive", (_, details) => {
      const row = graphRow({ ...skipped, provisioningSteps: [imported(details), skip] });
      expect(factsOf(row)).toMatchObject({ entryActive: false });
    });

    it.each<[string, string, boolean | undefined]>([
      ["delete", "success", false],
      ["disable", "success", false],
      ["update", "success", undefined],
      ["delete", "failure", undefined],
    ])(
      "takes somebody disabled whose account met %s with %s for active: %s",
      (action, status, active) => {
        const row = graphRow({
          provisioningAction: action,
          provisioningStatusInfo: { status },
          provisioningSteps: [imported({ accountEnabled: "False" })],
        });
        expect(Reflect.get(factsOf(row), "entryActive")).toBe(active);
      },
    );

    it("leaves the directory's present to Graph, and gives the log's copy for a paste", () => {
      const details = { accountEnabled: "True", department: "", IsSoftDeleted: "True" };
      const row = graphRow({ ...skipped, provisioningSteps: [imported(details), skip] });
      expect(factsOf(row)).not.toHaveProperty("sourceObject");
      expect(factsOf(row, "paste")).toMatchObject({
        sourceObject: {
          kind: "user",
          enabled: true,
          deleted: false,
          attributes: { department: null },
        },
      });
    });
  });
});
