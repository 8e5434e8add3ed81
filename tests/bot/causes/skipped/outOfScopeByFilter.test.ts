import { type ClauseFact } from "../../../../bot/diagnosis";
import { type Told } from "../../../builders/evidence";
import { foundIn, reasonsOf, verdictOf } from "../../../builders/judged";

const clause = (told: Partial<ClauseFact>): ClauseFact => ({
  filter: "Sales only",
  attribute: "department",
  operator: "EQUALS",
  wanted: "Sales",
  holds: false,
  ...told,
});
const country = clause({ attribute: "country", wanted: "US", holds: true });
const attributes = { department: "Marketing", country: "US" };

describe("outOfScopeByFilter", () => {
  it.each<[string, Told, string]>([
    ["the log says so", { entry: {}, flags: { inScope: false } }, "confirmed"],
    [
      "log and directory agree",
      { entry: {}, flags: { inScope: false }, scope: { inScope: false, clauses: [] } },
      "confirmed",
    ],
    [
      "the directory says it fits now",
      { entry: {}, flags: { inScope: false }, scope: { inScope: true, clauses: [] } },
      "possible",
    ],
    [
      "the entry is older than the newest change",
      { entry: {}, flags: { inScope: false }, changedAt: "2026-03-02T11:00:00Z" },
      "likely",
    ],
    [
      "no entry, and the filter does not fit now",
      { not: { entry: "notFound" }, scope: { inScope: false, clauses: [] } },
      "likely",
    ],
    [
      "the log could not be read, and the filter does not fit now",
      { not: { entry: "noPermission" }, scope: { inScope: false, clauses: [] } },
      "likely",
    ],
    [
      "the account is there, although the filter does not fit now",
      { entry: { status: "success", action: "create" }, scope: { inScope: false, clauses: [] } },
      "likely",
    ],
    [
      "only the sentence is known",
      { errorText: "This object did not pass a scoping filter." },
      "likely",
    ],
    ["only the ambiguous code is known", { errorCode: "EntrySynchronizationSkipped" }, "possible"],
    ["the filter was passed", { entry: {}, flags: { inScope: true } }, "ruledOut"],
    [
      "no entry, and it fits",
      { not: { entry: "notFound" }, scope: { inScope: true, clauses: [] } },
      "ruledOut",
    ],
    [
      "the entry is a failure",
      { entry: { status: "failure" }, errorCode: "EntryConflict" },
      "ruledOut",
    ],
    [
      "neither log nor filter can be had",
      { not: { entry: "notFound", scope: "notFound" } },
      "ruledOut",
    ],
    ["nothing was looked up", {}, "undecided"],
    ["the flag is not known yet", { skipReason: "NotEffectivelyEntitled" }, "undecided"],
    [
      "the filter could not be read",
      { not: { entry: "notFound", scope: "unavailable" } },
      "undecided",
    ],
  ])("%s", (_, told, expected) => {
    expect(verdictOf("outOfScopeByFilter", told).is).toBe(expected);
  });

  it("names the failing clause with the person's own value and the clauses that fit", () => {
    expect(
      verdictOf("outOfScopeByFilter", {
        entry: {},
        flags: { inScope: false },
        entryClauses: [clause({}), country],
        sourceObject: { attributes },
      }),
    ).toMatchObject({
      is: "confirmed",
      values: {
        filter: "Sales only",
        attribute: "department",
        operator: "EQUALS",
        wanted: "Sales",
        actual: "Marketing",
      },
      because: [
        { id: "clauseFailed", values: { actual: "Marketing" }, fact: "entryClauses" },
        { id: "clauseHolds", values: { attribute: "country" } },
      ],
    });
  });

  it("shows no empty quotes for a clause that wants no value", () => {
    const bare = { operator: "IS NOT NULL", wanted: "" } as const;
    const scope = {
      inScope: false,
      clauses: [
        clause({ ...bare, actual: null }),
        clause({ ...bare, attribute: "city" }),
        clause({ ...bare, attribute: "title", actual: "CEO", holds: true }),
      ],
    };
    const verdict = verdictOf("outOfScopeByFilter", { not: { entry: "notFound" }, scope });
    expect(reasonsOf(verdict).slice(0, 3)).toEqual([
      "clauseFailedBare",
      "clauseFailedBareUnseen",
      "clauseHoldsBare",
    ]);
  });

  it("takes the clauses of the evaluation now where there is no entry", () => {
    const scope = { inScope: false, clauses: [clause({ actual: null })] };
    const verdict = verdictOf("outOfScopeByFilter", { not: { entry: "notFound" }, scope });
    expect(verdict).toMatchObject({ because: [{ id: "clauseFailed", values: { actual: "" } }] });
  });

  it("says where nobody documents whether a part of a value is enough", () => {
    const pattern = { operator: "REGEX MATCH", wanted: "1[0-9]", attribute: "workerID" } as const;
    const part = clause({ ...pattern, actual: "9912", holds: true, partial: true });
    const scope = { inScope: false, clauses: [clause({ actual: null }), part] };
    const verdict = verdictOf("outOfScopeByFilter", { not: { entry: "notFound" }, scope });
    expect(verdict).toMatchObject({
      because: [
        { id: "clauseFailed" },
        { id: "clauseHolds" },
        { id: "clauseInPart", values: { wanted: "1[0-9]", actual: "9912" }, fact: "scope" },
      ],
    });
  });

  it("names the filter that comes closest, because any one filter is enough", () => {
    const far = [
      clause({ filter: "A" }),
      clause({ filter: "A", attribute: "city", wanted: "Oslo" }),
    ];
    const near = [clause({ filter: "B", wanted: "Support" }), { ...country, filter: "B" }];
    const verdict = verdictOf("outOfScopeByFilter", {
      entry: {},
      flags: { inScope: false },
      entryClauses: [...far, ...near],
    });
    expect(verdict).toMatchObject({ values: { filter: "B", wanted: "Support" } });
    expect(reasonsOf(verdict)).toEqual(["clauseFailedUnseen", "clauseHolds"]);
  });

  it("leads before an empty attribute and behind an inactive account", () => {
    const told: Told = { entry: {}, flags: { inScope: false, active: false, assigned: true } };
    expect(foundIn(told)).toEqual(["inactiveInSource confirmed", "outOfScopeByFilter confirmed"]);
  });
});
