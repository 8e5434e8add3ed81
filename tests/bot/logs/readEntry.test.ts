import { fc, runs } from "../../properties";
import { entryFacts } from "../../../bot/logs/entryFacts";
import { readEntries, readEntry } from "../../../bot/logs/readEntry";
import { graphRow, scopingStep } from "./logRow";

/** The same value with every member name changed. */
function renamed(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [rename(name), renamed(member, rename)]),
  );
}

describe("readEntry of Graph", () => {
  it("reads a v1.0 row", () => {
    expect(readEntry(graphRow({ provisioningSteps: [scopingStep()] }))).toEqual({
      id: "entry-1",
      at: "2026-11-20T09:12:00.1234567Z",
      jobId: "scim.tenant.job",
      cycleId: "cycle-1",
      changeId: "change-1",
      action: "create",
      status: "success",
      app: { id: "sp-1", displayName: "Contoso CRM" },
      source: {
        id: "user-1",
        displayName: "Audrey Oliver",
        type: "User",
        userPrincipalName: "audrey@contoso.com",
      },
      target: { id: "", displayName: "", type: "User" },
      sourceSystem: "Microsoft Entra ID",
      targetSystem: "Contoso",
      steps: [
        expect.objectContaining({
          name: "EntrySynchronizationScoping",
          type: "scoping",
        }) as unknown,
      ],
    });
  });

  it.each([
    ["an object", { id: "sp-1", displayName: "Contoso CRM" }],
    ["a collection", [{ id: "sp-1", displayName: "Contoso CRM" }]],
    ["a JSON string", '{"id":"sp-1","displayName":"Contoso CRM"}'],
    ["named `name`", { Id: "sp-1", Name: "Contoso CRM" }],
  ])("gotcha 20: takes servicePrincipal as %s", (_, servicePrincipal) => {
    expect(readEntry(graphRow({ servicePrincipal }))?.app).toEqual({
      id: "sp-1",
      displayName: "Contoso CRM",
    });
  });

  it("gotcha 35: takes the service principal from the target system's details", () => {
    const details = { ServicePrincipalId: "sp-2", ServicePrincipalDisplayName: "AWS" };
    const targetSystem = { displayName: "AWS", details };
    expect(readEntry(graphRow({ servicePrincipal: null, targetSystem }))?.app).toEqual({
      id: "sp-2",
      displayName: "AWS",
    });
  });

  it.each([
    ["in lower case", (name: string) => name.toLowerCase()],
    ["in Pascal case", (name: string) => name.charAt(0).toUpperCase() + name.slice(1)],
    ["with underscores", (name: string) => name.replace(/[A-Z]/g, (a) => `_${a.toLowerCase()}`)],
  ])("gotcha 26: reads members %s", (_, rename) => {
    const steps = [{ name: "EntryImport", provisioningStepType: "Import", status: "Success" }];
    const row = graphRow({ provisioningSteps: steps });
    expect(readEntry(renamed(row, rename))).toEqual(readEntry(row));
  });

  it("gotcha 26: compares types and results without case", () => {
    const steps = [{ name: "EntryExportAdd", provisioningStepType: "Export", status: "Failure" }];
    const info = { status: "FAILURE", errorInformation: null };
    const entry = readEntry(
      graphRow({
        provisioningSteps: steps,
        provisioningStatusInfo: info,
        provisioningAction: "StagedDelete",
      }),
    );
    expect(entry).toMatchObject({ status: "failure", action: "stageddelete" });
    expect(entry?.steps[0]).toMatchObject({ type: "export", status: "failure" });
  });

  it.each([[null], [undefined], [[]], ["[]"], [{}], [[null, 1, "x"]]])(
    "gotcha 28: takes steps %j for none",
    (provisioningSteps) => {
      expect(readEntry(graphRow({ provisioningSteps }))?.steps).toEqual([]);
    },
  );

  it("gotcha 28: reads a row of which everything nullable is null", () => {
    const nothing = Object.fromEntries(Object.keys(graphRow()).map((name) => [name, null]));
    const entry = readEntry({ ...nothing, activityDateTime: "2026-11-20T09:12:00Z" });
    expect(entry).toMatchObject({ id: "", status: "", app: { id: "", displayName: "" } });
  });

  it("reads beta's action and flat statusInfo", () => {
    const info = { status: "failure", errorCode: "ContosoEntryConflict", reason: "409" };
    const row = graphRow({
      provisioningAction: undefined,
      provisioningStatusInfo: undefined,
      action: "Create",
      statusInfo: info,
    });
    expect(readEntry(row)).toMatchObject({
      action: "create",
      status: "failure",
      error: { code: "ContosoEntryConflict", reason: "409", details: "" },
    });
  });

  it.each([
    ["0001-01-01T00:00:00Z", ""],
    ["not a date", ""],
    ["", ""],
    ["2026-11-20T09:12:00+01:00", "2026-11-20T09:12:00+01:00"],
    ["2026-11-20 09:12:00", "2026-11-20T09:12:00Z"],
    ["8/23/2022, 1:36:50.353 PM", "2022-08-23T13:36:50.000Z"],
  ])("gotcha 32: reads the time %j as %j", (activityDateTime, at) => {
    expect(readEntry(graphRow({ activityDateTime }))?.at).toBe(at);
  });

  it("bounds steps, details and texts, and leaves __proto__ out", () => {
    const details = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`key${String(index)}`, "x".repeat(9_000)]),
    );
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"polluted":"yes"},"n":1,"b":true,"o":{"a":1}}',
    );
    const steps = [...Array<unknown>(300).fill({ details }), { details: hostile }];
    const entry = readEntry(graphRow({ provisioningSteps: steps }))!;
    expect(entry.steps).toHaveLength(200);
    expect(Object.keys(entry.steps[0]!.details)).toHaveLength(200);
    expect(entry.steps[0]!.details["key0"]).toHaveLength(4_000);
    const few = readEntry(graphRow({ provisioningSteps: [{ details: hostile }] }))!;
    expect(few.steps[0]!.details).toEqual({ n: "1", b: "true", o: '{"a":1}' });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("readEntries", () => {
  it("reads a page, an array and one entry, up to the limit", () => {
    const rows = [graphRow({ id: "a" }), { nothing: 1 }, graphRow({ id: "b" }), graphRow()];
    expect(readEntries({ value: rows }, 10).map(({ id }) => id)).toEqual(["a", "b", "entry-1"]);
    expect(readEntries(rows, 2)).toHaveLength(2);
    expect(readEntries(rows[0], 10)).toHaveLength(1);
    expect(readEntries("x", 10)).toEqual([]);
  });

  it("never throws on any JSON value, nor do the facts read from it", () => {
    const names = fc.constantFrom(
      ..."key value properties provisioningSteps provisioningStatusInfo errorInformation details name servicePrincipal toString __proto__ tables columns rows records".split(
        " ",
      ),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "medium" },
        fc.jsonValue(),
        fc.constantFrom("{", "[{", '{"a":', "True", "EntryImport", '{"toString":1}'),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(names, tie("tree"), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const read = (): unknown[] =>
          readEntries(value, 20).map((entry) => entryFacts(entry, "paste"));
        expect(read).not.toThrow();
      }),
      { numRuns: runs(1_000) },
    );
  });
});
