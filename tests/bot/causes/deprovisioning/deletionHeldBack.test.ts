import { type Told } from "../../../builders/evidence";
import { verdictOf } from "../../../builders/judged";

describe("deletionHeldBack", () => {
  it.each<[string, Told, string]>([
    [
      "the quarantine says so",
      { job: "quarantine", quarantine: { reason: "TooManyDeletes" } },
      "confirmed",
    ],
    [
      "the entry is a held delete",
      { entry: { status: "skipped", action: "stagedDelete" } },
      "confirmed",
    ],
    ["only the code is pasted", { errorCode: "StagedDelete" }, "likely"],
    [
      "only a sentence is pasted",
      { errorText: "held by accidental deletion prevention" },
      "likely",
    ],
    [
      "another quarantine",
      {
        job: "quarantine",
        quarantine: { reason: "Unknown" },
        entry: {},
        skipReason: "RedundantExport",
      },
      "ruledOut",
    ],
    ["deleted", { entry: { status: "success", action: "delete" } }, "ruledOut"],
    ["nothing was looked up", {}, "undecided"],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("deletionHeldBack", told).is).toBe(expected);
  });

  it.each<[string, Told, object[]]>([
    [
      "quarantine",
      { job: "quarantine", quarantine: { reason: "TooManyDeletes" } },
      [{ id: "jobIs" }, { id: "quarantineReasonIs", values: { reason: "TooManyDeletes" } }],
    ],
    [
      "entry",
      { entry: { status: "skipped", action: "stagedDelete" }, skipReason: "StagedDelete" },
      [
        { id: "entryWas", values: { actionWord: "stagedDelete", statusWord: "skipped" } },
        { id: "skipReasonWas" },
      ],
    ],
  ])("shows what its %s says", (_, told, because) => {
    expect(verdictOf("deletionHeldBack", told)).toMatchObject({ because });
  });
});
