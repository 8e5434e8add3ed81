import { namedReasons, namedValues } from "../../../bot/causes/namedCause";
import { type Values } from "../../../bot/diagnosis";
import { evidence, type Told } from "../../builders/evidence";
import { reasonsOf, verdictOf } from "../../builders/judged";

const codeWas = (code: string) => ({ id: "codeWas", values: { code }, fact: "errorCode" });
const messageWas = (message: string) => ({
  id: "messageWas",
  values: { message },
  fact: "errorText",
});

it.each<[string, Told, object[], Values]>([
  ["nothing", {}, [], {}],
  ["empty words", { errorCode: "", skipReason: "", failedProperty: "", errorText: " " }, [], {}],
  ["a code", { errorCode: "EntryConflict" }, [codeWas("EntryConflict")], { code: "EntryConflict" }],
  [
    "a skip reason",
    { skipReason: "ImportSkipped" },
    [{ id: "skipReasonWas", values: { reason: "ImportSkipped" }, fact: "skipReason" }],
    { code: "ImportSkipped" },
  ],
  [
    "a code with a skip reason and a property",
    { errorCode: "Conflict", skipReason: "ImportSkipped", failedProperty: "mail" },
    [
      codeWas("Conflict"),
      { id: "skipReasonWas", values: { reason: "ImportSkipped" }, fact: "skipReason" },
      { id: "propertyWas", values: { property: "mail" }, fact: "failedProperty" },
    ],
    { code: "Conflict", property: "mail" },
  ],
  ["a message", { errorText: "It broke" }, [messageWas("It broke")], {}],
  ["a message with its heading", { errorText: "Message: It broke" }, [messageWas("It broke")], {}],
  [
    "a message with a longer heading",
    { errorText: "  Error message:It broke " },
    [messageWas("It broke")],
    {},
  ],
  [
    "a message that speaks of one",
    { errorText: "There was no message: it broke" },
    [messageWas("There was no message: it broke")],
    {},
  ],
  [
    "a message that only repeats the code",
    { errorCode: "Conflict", errorText: "Error message: CONFLICT" },
    [codeWas("Conflict")],
    { code: "Conflict" },
  ],
])("shows %s", (_, told, reasons, values) => {
  expect(namedReasons(evidence(told))).toStrictEqual(reasons);
  expect(namedValues(evidence(told))).toStrictEqual(values);
});

const failed = { entry: { status: "failure" } } as const;
const quarantine = { reason: "", errorCode: "DuplicateRoles", errorMessage: "Two roles\nin one" };

it.each<[string, Told, object]>([
  [
    "is ruled out by the account that is there",
    { entry: { status: "success", action: "update" }, errorCode: "EmailTaken" },
    { is: "ruledOut", because: [{ id: "accountWritten", values: { action: "update" } }] },
  ],
  [
    "is less sure of whoever is kept out since",
    { ...failed, errorCode: "EmailTaken", sourceObject: { enabled: false } },
    { is: "likely" },
  ],
  [
    "is less sure of a status from an entry",
    { ...failed, errorCode: "Conflict" },
    { is: "likely" },
  ],
  [
    "is sure of a code that ends in one",
    { ...failed, errorCode: "EmailTaken" },
    { is: "confirmed" },
  ],
  [
    "waits for the reason of a skip",
    { entry: {}, not: { skipReason: "notAsked" } },
    { is: "undecided", missing: ["skipReason"] },
  ],
  ["waits for an entry", {}, { is: "undecided", missing: ["entry", "errorCode"] }],
  [
    "waits for the code of a failure",
    { ...failed, not: { errorCode: "notAsked" } },
    { is: "undecided", missing: ["errorCode"] },
  ],
  [
    "waits for no code where there is a message",
    { ...failed, errorText: "The flange wobbles", not: { errorCode: "notAsked" } },
    { is: "ruledOut" },
  ],
])("a cause %s", (_, told, verdict) => {
  expect(verdictOf("uniqueValueConflict", told)).toMatchObject(verdict);
});

it("shows what the quarantine says", () => {
  expect(verdictOf("duplicateRoles", { job: "quarantine", quarantine })).toMatchObject({
    is: "confirmed",
    because: [
      { id: "quarantineErrorIs", values: { code: "DuplicateRoles" }, fact: "quarantine" },
      { id: "messageWas", values: { message: "Two roles in one" }, fact: "quarantine" },
    ],
    values: { code: "DuplicateRoles" },
  });
  const silent = { reason: "Duplicate roles", errorCode: "", errorMessage: "" };
  expect(verdictOf("duplicateRoles", { job: "quarantine", quarantine: silent })).toEqual({
    is: "confirmed",
    because: [],
    values: { quarantined: true, stopped: true },
  });
  const bare = { reason: "Duplicate roles" };
  expect(reasonsOf(verdictOf("duplicateRoles", { job: "quarantine", quarantine: bare }))).toEqual(
    [],
  );
});
