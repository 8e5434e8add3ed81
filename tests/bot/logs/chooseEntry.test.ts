import { fc } from "../../properties";
import { chooseEntry } from "../../../bot/logs/chooseEntry";
import { logEntry, logStep } from "./logRow";

const redundant = [logStep({ details: { SkipReason: "RedundantExport" } })];
const notEntitled = [logStep({ details: { SkipReason: "NotEffectivelyEntitled" } })];
const of = (type: string) => ({ source: { id: "", displayName: "", type } });

describe("chooseEntry", () => {
  it("gotcha 10: never trusts the order of the page", () => {
    const days = ["2026-11-18", "2026-11-20", "2026-11-19"];
    const entries = days.map((day) => logEntry({ id: day, at: `${day}T09:00:00Z`, cycleId: day }));
    expect(chooseEntry(entries)?.id).toBe("2026-11-20");
    expect(chooseEntry(entries.toReversed())?.id).toBe("2026-11-20");
  });

  it("puts entries without a date last", () => {
    const entries = [
      logEntry({ id: "cut", at: "" }),
      logEntry({ id: "old", at: "2020-01-01T00:00:00Z", cycleId: "x" }),
    ];
    expect(chooseEntry(entries)?.id).toBe("old");
  });

  const told = {
    failure: logEntry({ id: "failure", status: "failure", at: "2026-11-20T09:00:00Z" }),
    success: logEntry({ id: "success", status: "success", at: "2026-11-20T09:01:00Z" }),
    skipped: logEntry({
      id: "skipped",
      status: "skipped",
      steps: notEntitled,
      at: "2026-11-20T09:02:00Z",
    }),
    redundant: logEntry({
      id: "redundant",
      status: "skipped",
      steps: redundant,
      at: "2026-11-20T09:03:00Z",
    }),
  };
  it.each([
    [[told.redundant, told.skipped, told.success, told.failure], "failure"],
    [[told.redundant, told.skipped, told.success], "success"],
    [[told.redundant, told.skipped], "skipped"],
    [[told.redundant], "redundant"],
  ])("gotcha 13: takes of one cycle what tells most (%#)", (entries, id) => {
    expect(chooseEntry(entries)?.id).toBe(id);
  });

  it("takes the failure of a table that says of no row when it was", () => {
    const entries = [
      logEntry({ id: "skipped", status: "skipped", at: "", cycleId: "", changeId: "" }),
      logEntry({ id: "failure", status: "failure", at: "", cycleId: "", changeId: "" }),
    ];
    expect(chooseEntry(entries)?.id).toBe("failure");
    expect(chooseEntry(entries.toReversed())?.id).toBe("failure");
  });

  it("goes by change where there is no cycle", () => {
    const change = { cycleId: "", changeId: "c" };
    const entries = [
      logEntry({ ...told.redundant, ...change }),
      logEntry({ ...told.failure, ...change }),
    ];
    expect(chooseEntry(entries)?.id).toBe("failure");
  });

  it("does not go back to an older cycle", () => {
    const older = logEntry({ ...told.failure, cycleId: "older" });
    expect(chooseEntry([older, told.redundant])?.id).toBe("redundant");
    const unnamed = { cycleId: "", changeId: "" };
    const entries = [
      logEntry({ ...told.failure, ...unnamed }),
      logEntry({ ...told.redundant, ...unnamed }),
    ];
    expect(chooseEntry(entries)?.id).toBe("redundant");
  });

  it("gotcha 19: leaves groups and roles out when asked about a user", () => {
    const entries = [
      logEntry({ id: "group", ...of("Group") }),
      logEntry({ id: "role", ...of("RolesCompound") }),
      logEntry({ id: "worker", ...of("Worker"), at: "2026-11-01T00:00:00Z" }),
    ];
    expect(chooseEntry(entries, "user")?.id).toBe("worker");
    expect(chooseEntry(entries, "group")?.id).toBe("group");
    expect(chooseEntry(entries.slice(0, 2), "user")).toBeUndefined();
    expect(chooseEntry([])).toBeUndefined();
  });

  it("chooses the same whatever the order", () => {
    const entries = Object.values(told);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 4 }), (shuffled) => {
        expect(chooseEntry(shuffled)?.id).toBe("failure");
      }),
    );
  });
});
