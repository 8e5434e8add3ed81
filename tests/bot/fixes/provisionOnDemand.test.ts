import { provisionOnDemand } from "../../../bot/fixes/provisionOnDemand";
import { evidence, type Told } from "../../builders/evidence";
import { app, fakeTenant, handsOn, lost, person } from "./fakeTenant";

const plan = (told: Told, subject = {}) =>
  provisionOnDemand.plan(evidence(told), "notEvaluatedYet", { app, ...subject });

it.each([
  ["a person of the directory, by object id", { job: "active" }, { person }, person.id],
  ["nobody", { job: "active" }, {}, undefined],
  [
    "somebody from HR only by the id there",
    { job: "active", scenario: "cloudHrToActiveDirectory" },
    { person, workerId: "21477" },
    "21477",
  ],
  [
    "nobody from HR whose id there is not known",
    { job: "active", scenario: "cloudHrToEntra" },
    { person },
    undefined,
  ],
  ["nobody while the job is in quarantine", { job: "quarantine" }, { person }, undefined],
  ["nobody where there is no job", { job: "missing" }, { person }, undefined],
] as const)("fits %s", (_, told, subject, sourceId) => {
  expect(plan(told, subject)?.sourceId).toBe(sourceId);
});

const run = { fix: "provisionOnDemand", app, person, sourceId: person.id, by: {} } as const;

it.each([
  ["scim", "runs", { state: "done", result: { status: "success" } }],
  ["slackOutDelta", "runs", { state: "notDone", why: "stopJobFirst" }],
  ["facebookWorkplaceOutDelta", "quarantined", { state: "notDone", why: "stopJobFirst" }],
  ["BoxOutDelta", "stopped", { state: "done" }],
  ["AD2AADProvisioning", "runs", { state: "notDone", why: "wantsDistinguishedName" }],
] as const)("of a job by %s that %s", async (templateId, stands, outcome) => {
  const { tenant } = fakeTenant({ templateId, stands });
  expect(await provisionOnDemand.carryOut(run, handsOn(tenant).hands)).toMatchObject(outcome);
});

it("does not write twice: neither after a lost answer nor after a crash", async () => {
  const troubles = [{ call: "provisionOnDemand", answer: lost, done: true } as const];
  const { tenant, calls } = fakeTenant({}, [], [...troubles]);
  const { hands } = handsOn(tenant);
  expect(await provisionOnDemand.carryOut(run, hands)).toMatchObject({ state: "unknown" });
  expect(await provisionOnDemand.afterCrash(run, hands)).toEqual({ state: "unknown" });
  expect(calls.filter((call) => call === "provisionOnDemand")).toHaveLength(1);
});
