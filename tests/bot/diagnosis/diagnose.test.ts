import { type Cause, type Certainty, diagnose, type Verdict } from "../../../bot/diagnosis";
import { causeOf } from "../../builders/judged";
import { evidence } from "../../builders/evidence";

const cause = (id: string, precedence: number, verdict: Verdict): Cause => ({
  ...causeOf("notAssigned"),
  id,
  precedence,
  detect: () => verdict,
});
const holds = (id: string, precedence: number, is: Certainty): Cause =>
  cause(id, precedence, { is, because: [] });

function order(...causes: readonly Cause[]): string[] {
  return diagnose(evidence(), causes).findings.map((finding) => finding.cause.id);
}

it("puts the surest first, and among them what must be mended first", () => {
  expect(
    order(
      holds("late", 90, "confirmed"),
      holds("maybe", 1, "possible"),
      holds("early", 10, "confirmed"),
      holds("likely", 5, "likely"),
    ),
  ).toEqual(["early", "late", "likely", "maybe"]);
});

it("keeps what was ruled out, and what could not be judged with what is missing", () => {
  const because = [{ id: "notHeldBack", values: {} }];
  const diagnosis = diagnose(evidence(), [
    cause("out", 1, { is: "ruledOut", because }),
    cause("open", 2, { is: "undecided", missing: ["entry", "jobState"] }),
  ]);
  expect(diagnosis.findings).toEqual([]);
  expect(diagnosis.ruledOut).toMatchObject([{ cause: { id: "out" }, because }]);
  expect(diagnosis.undecided).toMatchObject([
    { cause: { id: "open" }, missing: ["entry", "jobState"] },
  ]);
});

it("gives a finding without values none", () => {
  const [finding] = diagnose(evidence(), [holds("a", 1, "likely")]).findings;
  expect(finding?.values).toEqual({});
});
