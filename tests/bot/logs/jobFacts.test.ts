import { fc } from "../../properties";
import { asJob, jobFacts } from "../../../bot/logs/jobFacts";
import { factValues } from "./logRow";

const never = "0001-01-01T00:00:00Z";
const steady = "2026-11-20T09:02:00.1234567Z";

function job(
  status: Readonly<Record<string, unknown>>,
  schedule: Readonly<Record<string, unknown>> = {},
): unknown {
  return {
    id: "scim.tenant",
    templateId: "scim",
    schedule: { interval: "PT40M", state: "Active", expiration: null, ...schedule },
    status: {
      code: "Active",
      quarantine: null,
      steadyStateFirstAchievedTime: steady,
      steadyStateLastAchievedTime: steady,
      ...status,
    },
  };
}

const noSteady = { steadyStateFirstAchievedTime: never, steadyStateLastAchievedTime: never };
const facts = (value: unknown): Record<string, unknown> => factValues(jobFacts(value, "graph"));

describe("jobFacts", () => {
  it.each([
    ["running", job({}), "active"],
    ["running, no steady state yet", job(noSteady), "initialCycle"],
    [
      "running, steady state null",
      job({ ...noSteady, steadyStateFirstAchievedTime: null, steadyStateLastAchievedTime: null }),
      "initialCycle",
    ],
    ["off", job({ code: "Paused" }, { state: "Disabled" }), "off"],
    ["paused", job({ code: "Paused" }), "off"],
    ["active, its schedule disabled", job({}, { state: "Disabled" }), "off"],
    ["never run", job({ code: "NotRun", ...noSteady }), "neverRan"],
    ["not configured", job({ code: "NotConfigured" }, { state: "Disabled" }), "notConfigured"],
    ["quarantined", job({ code: "Quarantine" }), "quarantine"],
    ["quarantined, in lower case", job({ code: "quarantine" }), "quarantine"],
    ["of an unknown code", job({ code: "unknownFutureValue" }), undefined],
  ])("knows the state of a job that is %s", (_, value, state) => {
    expect(facts(value)["jobState"]).toBe(state);
  });

  it("gotcha 31: does not take a job that was just started for a failed one", () => {
    const lastExecution = {
      state: "Failed",
      timeBegan: never,
      timeEnded: never,
      error: { code: "None", message: "" },
    };
    expect(facts(job({ code: "NotRun", ...noSteady, lastExecution }))).toEqual({
      jobState: "neverRan",
      steadyState: { first: null, last: null },
      cycleMinutes: 40,
    });
  });

  it.each([
    [never, null],
    ["", null],
    [null, null],
    [steady, steady],
  ])("gotcha 32: reads the steady state %j as %j", (written, time) => {
    const value = job({
      steadyStateFirstAchievedTime: written,
      steadyStateLastAchievedTime: written,
    });
    expect(facts(value)["steadyState"]).toEqual({ first: time, last: time });
  });

  it("says nothing of a steady state that is not mentioned", () => {
    expect(facts({ status: { code: "Active" } })).toEqual({ jobState: "active" });
  });

  it.each([
    ["PT40M", 40],
    ["PT2M", 2],
    ["PT1H30M", 90],
    ["P1D", 1440],
    ["PT0S", undefined],
    ["P10675199DT2H48M5.4775807S", undefined],
    ["soon", undefined],
    [null, undefined],
  ])("gotcha 32: reads the interval %j as %j minutes", (interval, minutes) => {
    expect(facts(job({}, { interval }))["cycleMinutes"]).toBe(minutes);
  });

  const empty = { currentBegan: "", nextAttempt: "", reason: "", seriesBegan: "", seriesCount: 2 };
  it.each([
    ["null", "Active", null, "active"],
    ["of empty texts", "Active", { ...empty, error: null }, "active"],
    ["of empty texts and the error None", "Paused", { ...empty, error: { code: "None" } }, "off"],
    ["with an error", "Paused", { ...empty, error: { code: "BadCredentials" } }, "quarantine"],
    ["with a reason", "Active", { reason: "TooManyDeletes" }, "quarantine"],
    ["null", "Quarantine", null, "quarantine"],
  ])("gotcha 33: judges a quarantine %s beside the code %s", (_, code, quarantine, state) => {
    const said = facts(job({ code, quarantine }));
    expect(said["jobState"]).toBe(state);
    expect(said["quarantine"] !== undefined).toBe(state === "quarantine");
  });

  it("gives the quarantine's details, its sentinels left out", () => {
    const quarantine = {
      reason: "EncounteredQuarantineException",
      currentBegan: steady,
      seriesBegan: never,
      nextAttempt: "",
      error: { code: "BadCredentials", message: "Wrong", tenantActionable: true },
    };
    expect(facts(job({ code: "Quarantine", quarantine }))["quarantine"]).toEqual({
      reason: "EncounteredQuarantineException",
      began: steady,
      errorCode: "BadCredentials",
      errorMessage: "Wrong",
    });
  });

  it("says when the job was read", () => {
    expect(jobFacts(job({}), "graph", "2026-11-20T09:30:00Z").jobState).toEqual({
      state: "known",
      value: "active",
      source: "graph",
      asOf: "2026-11-20T09:30:00Z",
    });
  });

  it("gives nothing for anything else, and never throws", () => {
    expect(jobFacts({ status: "Active" }, "graph")).toEqual({});
    const member = fc.oneof(fc.jsonValue(), fc.constantFrom("Active", never, "P1D"));
    fc.assert(
      fc.property(member, member, member, (status, quarantine, schedule) => {
        jobFacts(status, "graph");
        jobFacts({ status, schedule }, "graph");
        jobFacts(
          { status: { code: "Active", quarantine }, schedule: { interval: schedule } },
          "graph",
        );
      }),
    );
  });
});

describe("asJob", () => {
  const quarantine = { reason: "TooManyDeletes", seriesCount: 3 };
  const wrapped = { status: { code: "Quarantine", quarantine } };
  it.each<[unknown, unknown]>([
    [job({}), job({})],
    [{ status: { code: "Paused" } }, { status: { code: "Paused" } }],
    [{ code: "Quarantine", quarantine }, { status: { code: "Quarantine", quarantine } }],
    [quarantine, wrapped],
    [{ schedule: {}, status: {} }, undefined],
    [{ code: "Active" }, undefined],
    [{ reason: "TooManyDeletes" }, undefined],
    [{ status: { errorCode: 0 }, userPrincipalName: "a@b" }, undefined],
    [null, undefined],
  ])("%# reads a job and its copied parts", (value, expected) => {
    expect(asJob(value)).toEqual(expected);
  });
});

it.each([
  ["a cycle that goes on", "2026-03-02T11:00:00Z", "0001-01-01T00:00:00Z", "2026-03-02T11:00:00Z"],
  ["none when it ended", "2026-03-02T11:00:00Z", "2026-03-02T11:02:00Z", undefined],
  ["none when a later one was completed", "2026-03-02T08:00:00Z", null, undefined],
  ["none of a job that has not run", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", undefined],
])("since when a job is in a cycle: %s (gotcha 31)", (_, timeBegan, timeEnded, expected) => {
  const steadyStateLastAchievedTime = "2026-03-02T09:00:00Z";
  const lastExecution = { state: "Failed", error: { code: "None" }, timeBegan, timeEnded };
  const status = { code: "Active", steadyStateLastAchievedTime, lastExecution };
  const { steadyState } = jobFacts({ schedule: { state: "Active" }, status }, "graph");
  const at = steadyState?.state === "known" ? steadyState.value.startedAt : "unread";
  expect(at?.replace(".000Z", "Z")).toBe(expected);
});
