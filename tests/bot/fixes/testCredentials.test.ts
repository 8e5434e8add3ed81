import { testCredentials } from "../../../bot/fixes/testCredentials";
import { evidence } from "../../builders/evidence";
import { app, fakeTenant, handsOn, refused } from "./fakeTenant";

const run = { fix: "testCredentials", app, by: {} } as const;

it.each([
  ["quarantine", true],
  ["active", true],
  ["missing", false],
  ["notConfigured", false],
] as const)("fits a job that is %s: %s", (job, fits) => {
  const plan = testCredentials.plan(evidence({ job }), "credentialsRejected", { app });
  expect(plan !== undefined).toBe(fits);
});

it.each([
  ["are taken", [], { state: "done" }],
  [
    "are refused",
    [{ call: "testSavedCredentials", answer: refused }],
    { state: "notDone", why: "refused", code: "No" },
  ],
] as const)("says that they %s, also once more after a crash", async (_, troubles, outcome) => {
  for (const how of ["carryOut", "afterCrash"] as const) {
    const { tenant } = fakeTenant({}, [], [...troubles]);
    expect(await testCredentials[how](run, handsOn(tenant).hands)).toMatchObject(outcome);
  }
});
