import { restartJob } from "../../../bot/fixes/restartJob";
import { evidence } from "../../builders/evidence";
import { app, fakeTenant, handsOn, lost } from "./fakeTenant";

const quarantined = (reason: string) => evidence({ job: "quarantine", quarantine: { reason } });

it.each([
  ["EncounteredQuarantineException", "credentialsRejected", ["QuarantineState"]],
  ["EncounteredEscrowProportionThreshold", "jobQuarantined", ["Escrows", "QuarantineState"]],
  ["EncounteredTotalEscrowThreshold", "jobQuarantined", ["Escrows", "QuarantineState"]],
  ["", "duplicateRoles", ["QuarantineState"]],
  ["IngestionInterrupted", "jobQuarantined", ["QuarantineState"]],
  // Somebody has to decide about the deletions first, or Microsoft has to be asked.
  ["TooManyDeletes", "jobQuarantined", undefined],
  [" toomanydeletes", "jobQuarantined", undefined],
  ["QuarantinedOnDemand", "jobQuarantined", undefined],
  ["QuarantineOnDemand", "duplicateRoles", undefined],
  ["QuarantinedOnDemand", "restartNeeded", undefined],
  ["TooManyDeletes", "cyclesNotCompleting", undefined],
  ["EncounteredQuarantineException", "restartNeeded", ["Watermark"]],
] as const)("of %s (%s) forgets %j", (reason, cause, reset) => {
  const plan = restartJob.plan(quarantined(reason), cause, { app });
  expect(plan?.reset).toEqual(reset);
});

it.each([
  ["restartNeeded", ["Watermark"]],
  ["cyclesNotCompleting", ["Watermark"]],
  ["jobQuarantined", undefined],
] as const)("of a job that runs, for %s, forgets %j", (cause, reset) => {
  expect(restartJob.plan(evidence({ job: "active" }), cause, { app })?.reset).toEqual(reset);
});

const run = { fix: "restartJob", app, by: {}, reset: ["Escrows", "QuarantineState"] } as const;

it("asks for exactly what was confirmed", async () => {
  const { tenant, calls } = fakeTenant();
  expect(await restartJob.carryOut(run, handsOn(tenant).hands)).toMatchObject({ state: "done" });
  expect(calls).toContain("Escrows, QuarantineState");
});

it.each([true, false])(
  "does not know after a lost answer (done: %s), and repeats nothing",
  async (done) => {
    const { tenant, calls } = fakeTenant({}, [], [{ call: "restartJob", answer: lost, done }]);
    const { hands } = handsOn(tenant);
    expect(await restartJob.carryOut(run, hands)).toEqual({ state: "unknown" });
    expect(await restartJob.afterCrash(run, hands)).toEqual({ state: "unknown" });
    expect(calls.filter((call) => call === "restartJob")).toHaveLength(1);
  },
);
