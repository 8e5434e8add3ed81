import { startJob } from "../../../bot/fixes/startJob";
import { evidence } from "../../builders/evidence";
import { app, denied, fakeTenant, handsOn, lost } from "./fakeTenant";

const run = { fix: "startJob", app, by: {} } as const;

it.each([
  ["off", true],
  ["active", false],
  ["quarantine", false],
  ["missing", false],
] as const)("fits a job that is %s: %s", (job, fits) => {
  const plan = startJob.plan(evidence({ job }), "provisioningSwitchedOff", { app });
  expect(plan).toEqual(fits ? { fix: "startJob", app } : undefined);
});

it.each([
  ["starts what was stopped", { stands: "stopped" }, undefined, { state: "done" }, 1],
  ["leaves alone what runs", { stands: "runs" }, undefined, { state: "alreadySo" }, 0],
  ["does not know after a lost answer", { stands: "stopped" }, lost, { state: "unknown" }, 1],
  ["names the permission", { stands: "stopped" }, denied, { permission: "X.ReadWrite" }, 1],
] as const)("%s", async (_, job, trouble, outcome, starts) => {
  const troubles = trouble === undefined ? [] : [{ call: "startJob", answer: trouble } as const];
  const { tenant, calls } = fakeTenant(job, [], [...troubles]);
  expect(await startJob.carryOut(run, handsOn(tenant).hands)).toMatchObject(outcome);
  expect(calls.filter((call) => call === "startJob")).toHaveLength(starts);
});

it.each([
  ["stopped", { state: "notDone", why: "interrupted" }],
  ["runs", { state: "done" }],
] as const)("after a crash looks at a job that %s, and starts nothing", async (stands, outcome) => {
  const { tenant, calls } = fakeTenant({ stands });
  expect(await startJob.afterCrash(run, handsOn(tenant).hands)).toEqual(outcome);
  expect(calls).toEqual(["job"]);
});
