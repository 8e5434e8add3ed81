import { afterGlance, type Looked } from "../../../bot/incidents/afterGlance";
import { type WatchDocument } from "../../../bot/incidents/incidentDocument";
import { evidence } from "../../builders/evidence";

const salesforce = { id: "11111111-1111-4111-8111-111111111111", displayName: "Salesforce" };
const watched: WatchDocument = { nextAt: "2026-11-20T12:00:00Z", count: 0, told: 0 };
const tried = (count: number, failed: number) => ({ entries: count, tried: count, failed });

/** A look at a job that runs: tried and failed in the window before and in the newest. */
const look = (
  before: readonly [number, number],
  after: readonly [number, number],
  beforeMinutes = 24 * 60,
): Looked => ({
  ...{ app: salesforce, evidence: evidence({ job: "active" }), refused: false, causes: {} },
  attempts: { before: tried(...before), after: tried(...after), beforeMinutes },
  cases: () => 0,
});

it("keeps what usually fails, and compares with it where the log does not show it any more", () => {
  const calm = afterGlance(watched, look([100, 30], [20, 6]));
  expect(calm).toEqual({ ...watched, usualShare: 0.3 });
  expect(afterGlance(calm, look([0, 0], [1000, 500], 0))).toBe(calm);
  const jumped = afterGlance(calm, look([0, 0], [1000, 900], 0));
  expect(jumped.incident).toMatchObject({ kind: "failuresJumped", state: "open", usualShare: 0.3 });
});

it("writes what is usual down anew only where it is noticeably different", () => {
  const calm = { ...watched, usualShare: 0.3 };
  expect(afterGlance(calm, look([100, 33], [20, 6]))).toBe(calm);
  expect(afterGlance(calm, look([100, 20], [20, 4])).usualShare).toBe(0.2);
  expect(afterGlance(calm, look([5, 5], [2, 1]))).toBe(calm);
});

it("does not take for usual what fails while an incident is open", () => {
  const jumped = afterGlance(watched, look([100, 5], [20, 20]));
  expect(jumped).toMatchObject({ incident: { usualShare: 0.05 } });
  const later = afterGlance(jumped, look([100, 90], [20, 10]));
  expect(later).not.toHaveProperty("usualShare");
  expect(later.incident).toMatchObject({ state: "open", usualShare: 0.05 });
  expect(afterGlance(later, look([100, 90], [20, 1])).incident).toMatchObject({ state: "over" });
});

it("opens and ends a jump by an assumed share where none was ever seen", () => {
  const jumped = afterGlance(watched, look([0, 0], [1000, 1000], 0));
  expect(jumped.incident).toMatchObject({ kind: "failuresJumped", usualShare: 0.15 });
  expect(afterGlance(jumped, look([1000, 1000], [500, 450])).incident?.state).toBe("open");
  expect(afterGlance(jumped, look([1000, 1000], [500, 20])).incident?.state).toBe("over");
});
