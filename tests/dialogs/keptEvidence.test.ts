import { evidenceOf, keepEvidence } from "../../dialogs/keptEvidence";
import { evidence } from "../builders/evidence";

it("keeps what was asked for, found or not, and nothing else", () => {
  const told = evidence({ job: "active", not: { entry: "noPermission", quarantine: "notFound" } });
  const kept = keepEvidence(told);
  expect(Object.keys(kept.facts).sort()).toEqual(["entry", "jobState", "quarantine"]);
});

it("is the same evidence again, after a way through JSON too", () => {
  const told = {
    ...evidence({ job: "active", entry: {}, flags: { assigned: false } }),
    requestIds: ["r1"],
  };
  const again = evidenceOf(JSON.parse(JSON.stringify(keepEvidence(told))) as never);
  expect(again).toEqual(told);
});
