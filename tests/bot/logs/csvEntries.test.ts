import { csvEntries } from "../../../bot/logs/csvEntries";
import { readEntry } from "../../../bot/logs/readEntry";
import { oddTable } from "../../builders/hostileTexts";
import { fc, runs } from "../../properties";

const read = (text: string) => csvEntries(text, 10)?.map(readEntry);

describe("csvEntries", () => {
  it.each([",", ";", "\t"])("reads rows separated by %j", (mark) => {
    const text = [
      ["Date", "Action", "Status", "Error code", "Status reason"],
      ["2026-03-02T10:00:00Z", "Create", "Failure", "BoxEntryConflict", '"taken, by ""Ben"""'],
    ]
      .map((cells) => cells.join(mark))
      .join("\r\n");
    expect(read(text)).toMatchObject([
      {
        at: "2026-03-02T10:00:00Z",
        action: "create",
        status: "failure",
        error: { code: "BoxEntryConflict", reason: 'taken, by "Ben"' },
      },
    ]);
  });

  it("takes the status reason of a skipped row for its skip reason", () => {
    const [entry] =
      read("Identity,Action,Status,Status reason\nBen,Other,Skipped,RedundantExport") ?? [];
    expect(entry).toMatchObject({
      source: { displayName: "Ben" },
      status: "skipped",
      steps: [{ details: { SkipReason: "RedundantExport" } }],
    });
  });

  it("reads rows with neither action nor code, where a reason is a code by itself", () => {
    expect(read("Identity,Status,Status reason\nBen,Skipped,NotEffectivelyEntitled")).toMatchObject(
      [
        {
          source: { displayName: "Ben" },
          steps: [{ details: { SkipReason: "NotEffectivelyEntitled" } }],
        },
      ],
    );
    expect(read("Identity,Status,Status reason\nBen,open,waits for his chair")).toBeUndefined();
  });

  it("reads steps that a column holds as JSON", () => {
    const steps = JSON.stringify([{ name: "EntrySynchronizationSkip", status: "skipped" }]);
    const cell = `"${steps.replaceAll('"', '""')}"`;
    const [entry] =
      read(`provisioningAction,status,provisioningSteps\ncreate,skipped,${cell}`) ?? [];
    expect(entry?.steps).toMatchObject([{ name: "EntrySynchronizationSkip" }]);
  });

  it("reads steps that a column tells in words", () => {
    const head = "provisioningAction,status,steps";
    const [skipped] =
      read(`${head}\ncreate,skipped,Skip (Assigned to the application=False)`) ?? [];
    expect(skipped?.steps).toMatchObject([
      { description: "Skip (Assigned to the application=False)" },
    ]);
    const [failed] = read(`${head}\ncreate,failure,Export: HTTP 401 Unauthorized`) ?? [];
    expect(failed?.error?.reason).toBe("Export: HTTP 401 Unauthorized");
  });

  it("reads columns that are Graph's members written flat", () => {
    const text = [
      "provisioningAction,provisioningStatusInfo.status,provisioningStatusInfo.errorInformation.errorCode",
      "create,failure,BoxEntryConflict",
    ].join("\n");
    expect(read(text)).toMatchObject([{ status: "failure", error: { code: "BoxEntryConflict" } }]);
  });

  it("reads columns that hold Graph's objects as JSON", () => {
    const info = JSON.stringify({
      status: "failure",
      errorInformation: { errorCode: "BoxTimeout" },
    });
    const text = `ProvisioningAction,ProvisioningStatusInfo\ncreate,"${info.replaceAll('"', '""')}"`;
    expect(read(text)).toMatchObject([{ status: "failure", error: { code: "BoxTimeout" } }]);
  });

  it.each([
    "",
    "Name,Department\nBen,Sales",
    "Name,Status\nBen,active",
    "Action,Status\n",
    "Dear all, status, action",
    "a sentence, with commas\nand another, line",
  ])("takes %j for no table of entries", (text) => {
    expect(csvEntries(text, 10)).toBeUndefined();
  });

  it("reads no more rows than asked for, however long the text", () => {
    const text = `Action,Status\n${"Create,Success\n".repeat(20_000)}`;
    expect(csvEntries(text, 10)).toHaveLength(10);
  });

  it("reads or refuses tables of any content, within the number of rows", () => {
    fc.assert(
      fc.property(oddTable, (text) => {
        const entries = csvEntries(text, 3);
        expect(entries?.length ?? 0).toBeLessThanOrEqual(3);
        expect(() => entries?.map(readEntry)).not.toThrow();
      }),
      { numRuns: runs(1_000) },
    );
  });
});
