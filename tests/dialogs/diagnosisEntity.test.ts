import { causes } from "../../bot/causes";
import { diagnose, emptyEvidence, known, unknown, withFacts } from "../../bot/diagnosis";
import { diagnosisEntity } from "../../dialogs/diagnosisEntity";
import { evidence, now, type Told } from "../builders/evidence";

const topic = { flow: "general" } as const;
const entityOf = (told: Told, employee = false) =>
  diagnosisEntity(diagnose(evidence(told), causes), topic, employee);

const notAssigned: Told = {
  job: "active",
  entry: {},
  flags: { assigned: false, active: true },
  assignment: { path: "none" },
};

it("says family, cause, certainty, source, user and application", () => {
  expect(entityOf(notAssigned)).toEqual({
    type: "diagnosis",
    family: "not_assigned",
    cause: "notAssigned",
    certainty: "confirmed",
    source: "graph",
    user: { id: "u1", displayName: "Audrey Oliver" },
    app: { id: "a1", displayName: "Salesforce" },
  });
});

it.each(causes.map((cause) => [cause.id, cause] as const))(
  "tells an employee the cause %s only where the text says as much",
  (_, cause) => {
    const told = evidence();
    const finding = { cause, certainty: "likely", because: [], values: {}, change: [] } as const;
    const diagnosis = { findings: [finding], ruledOut: [], undecided: [], evidence: told };
    const entity = diagnosisEntity(diagnosis, topic, true);
    expect(entity?.["cause"]).toBe(cause.employeeMayKnow ? cause.id : undefined);
    expect(entity?.["family"]).toBe(cause.family);
  },
);

it.each(["graph", "paste", "answers"] as const)(
  "says that the deciding facts came from %s",
  (source) => {
    expect(entityOf({ ...notAssigned, source })).toMatchObject({ source });
  },
);

it("counts what a person said is not there as an answer", () => {
  const absent = { ...unknown("notFound"), source: "answers" } as const;
  const told = withFacts(evidence({ job: "active" }), { entry: absent });
  const entity = diagnosisEntity(diagnose(told, causes), topic, false);
  expect(entity).toMatchObject({ cause: "noTraceInLog", source: "answers" });
});

it("is not there when nothing was found", () => {
  expect(
    diagnosisEntity(
      { findings: [], ruledOut: [], undecided: [], evidence: evidence() },
      topic,
      false,
    ),
  ).toBeUndefined();
});

it("names the person of the topic where the evidence has none", () => {
  const told = withFacts(emptyEvidence({ collectedAt: now, subject: { kind: "user" }, app: {} }), {
    errorCode: known("EntryConflict", "paste"),
  });
  const about = { ...topic, person: { id: "u2", displayName: "Ben Carter" } };
  const entity = diagnosisEntity(diagnose(told, causes), about, false);
  expect(entity).toMatchObject({ user: { id: "u2", displayName: "Ben Carter" } });
});
