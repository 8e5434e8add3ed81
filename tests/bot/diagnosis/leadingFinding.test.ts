import { fc } from "../../properties";
import { type Cause, diagnose, leadingFinding, type Verdict } from "../../../bot/diagnosis";
import { causeOf } from "../../builders/judged";
import { evidence } from "../../builders/evidence";

const verdicts: readonly Verdict[] = [
  { is: "confirmed", because: [] },
  { is: "likely", because: [] },
  { is: "possible", because: [] },
  { is: "ruledOut", because: [] },
  { is: "undecided", missing: ["entry"] },
];

const causes: fc.Arbitrary<Cause[]> = fc
  .array(fc.record({ precedence: fc.nat(4), verdict: fc.constantFrom(...verdicts) }), {
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ precedence, verdict }, index) => ({
      ...causeOf("notAssigned"),
      id: `cause-${index}`,
      precedence,
      detect: () => verdict,
    })),
  );

it("is the first of the findings, whatever holds and in whichever order causes stand", () => {
  fc.assert(
    fc.property(causes, (some) => {
      const [first] = diagnose(evidence(), some).findings;
      const leading = leadingFinding(some)(evidence());
      expect(leading?.cause.id).toBe(first?.cause.id);
      expect(leading?.certainty).toBe(first?.certainty);
    }),
  );
});

it("asks nobody behind the first that is confirmed, and for no change", () => {
  const asked: string[] = [];
  const cause = (id: string, precedence: number, verdict: Verdict): Cause => ({
    ...causeOf("notAssigned"),
    ...{ id, precedence },
    detect() {
      asked.push(id);
      return verdict;
    },
    change() {
      asked.push(`change of ${id}`);
      return [];
    },
  });
  const likely = cause("early", 1, { is: "likely", because: [] });
  const confirmed = cause("middle", 2, { is: "confirmed", because: [] });
  const last = cause("late", 3, { is: "confirmed", because: [] });
  expect(leadingFinding([last, confirmed, likely])(evidence())?.cause.id).toBe("middle");
  expect(asked).toEqual(["early", "middle"]);
});
