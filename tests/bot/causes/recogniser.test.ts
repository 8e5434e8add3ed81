import { createRecogniser, type Named } from "../../../bot/causes/recogniser";
import { evidence, type Told } from "../../builders/evidence";

const causes = [
  { id: "taken", family: "duplicate_target", recognises: { codes: ["EntryConflict", "Conflict"] } },
  { id: "twice", family: "duplicate_target", recognises: { texts: [/matches two/] } },
  {
    id: "refused",
    family: "network",
    recognises: { codes: ["BadToken"], texts: [/no entry/] },
  },
  { id: "skipped", family: "other", recognises: { codes: ["PausedByOwner"] } },
] as const;

const scores: Readonly<Record<string, { cause: string; score: number }>> = {
  "somehow twofold": { cause: "twice", score: 0.2 },
  "somehow said and twofold": { cause: "twice", score: 0.2 },
  "somehow said and clearly barred": { cause: "refused", score: 0.36 },
  "somehow said and hardly barred": { cause: "refused", score: 0.29 },
};

const recogniser = createRecogniser(causes, {
  said: (text) => (text.includes("said") ? "taken" : undefined),
  alike: (text) => scores[text],
});
const byText = (id: string): Named => ({ byEntry: { id, by: "text" } });
const byCode = (id: string): Named => ({ byEntry: { id, by: "code" } });

it.each<[string, Told, Named]>([
  [
    "a code before a sentence",
    { errorCode: "BadToken", errorText: "matches two" },
    byCode("refused"),
  ],
  [
    "a skip reason before a sentence, without a code",
    { skipReason: "PausedByOwner", errorText: "matches two" },
    byCode("skipped"),
  ],
  [
    "a skip reason before a sentence, beside an unknown code",
    { errorCode: "WobblyFlange", skipReason: "PausedByOwner", errorText: "matches two" },
    byCode("skipped"),
  ],
  [
    "a skip reason before the name of a status",
    { errorCode: "Conflict", skipReason: "PausedByOwner" },
    byCode("skipped"),
  ],
  [
    "a sentence before the name of a status",
    { errorCode: "Conflict", errorText: "matches two" },
    byText("twice"),
  ],
  [
    "other words before the name of a status",
    { errorCode: "Conflict", errorText: "said so" },
    byText("taken"),
  ],
  ["no other words beside a closed gate", { errorText: "as said, he is out of scope" }, {}],
  ["the name of a status alone", { errorCode: "Conflict" }, byCode("taken")],
  ["nothing of an unknown code", { errorCode: "WobblyFlange" }, {}],
  ["nothing", {}, {}],
])("the entry names by %s", (_, told, named) => {
  expect(recogniser.named(evidence(told))).toStrictEqual(named);
});

it.each<[string, Told, Named]>([
  ["in place of nothing", { errorText: "somehow twofold" }, { alike: "twice" }],
  [
    "beside a code that no cause knows",
    { errorCode: "WobblyFlange", errorText: "somehow twofold" },
    { alike: "twice" },
  ],
  [
    "not beside a code that one knows",
    { errorCode: "Conflict", errorText: "somehow twofold" },
    byCode("taken"),
  ],
  [
    "beside vague words of its family",
    { errorText: "somehow said and twofold" },
    { ...byText("taken"), alike: "twice" },
  ],
  [
    "in place of vague words of another family, clearly",
    { errorText: "somehow said and clearly barred" },
    { alike: "refused" },
  ],
  [
    "not in place of vague words of another family, less clearly",
    { errorText: "somehow said and hardly barred" },
    byText("taken"),
  ],
  [
    "not where there is an entry",
    { entry: { status: "failure" }, errorText: "somehow twofold" },
    {},
  ],
  [
    "not where something was looked for and not there",
    { errorText: "somehow twofold", job: "active" },
    {},
  ],
  ["not of a text that reads like nothing", { errorText: "somehow" }, {}],
])("what a text reads like counts %s", (_, told, named) => {
  expect(recogniser.named(evidence(told))).toStrictEqual(named);
});

it.each<[string, NonNullable<Told["quarantine"]>, string | undefined]>([
  [
    "its code",
    { reason: "BadToken", errorCode: "EntryConflict", errorMessage: "matches two" },
    "taken",
  ],
  [
    "its message",
    { reason: "BadToken", errorCode: "WobblyFlange", errorMessage: "matches two" },
    "twice",
  ],
  ["its reason", { reason: "BadToken", errorMessage: "something" }, "refused"],
  ["its reason, vaguely", { reason: "said so" }, "taken"],
  ["nothing", { reason: "" }, undefined],
])("a quarantine is named by %s", (_, quarantine, id) => {
  expect(recogniser.named(evidence({ job: "quarantine", quarantine })).byQuarantine).toBe(id);
});

it("knows a code, and a text by its sentences and by other words", () => {
  expect(recogniser.code("ContosoBadToken")).toBe("refused");
  expect(recogniser.text("there was no entry")).toBe("refused");
  expect(recogniser.text("it was said")).toBe("taken");
  expect(recogniser.text("all is well")).toBeUndefined();
});

it.each([
  ["it said so", "taken", undefined],
  ["it said: so", "taken", "taken"],
  ["no entry for you", "refused", "refused"],
  ["said HTTP 409 Conflict", "taken", "taken"],
  ["nothing of it", undefined, undefined],
])("%j names %s, in a conversation %s", (text, pasted, inConversation) => {
  expect(recogniser.text(text)).toBe(pasted);
  expect(recogniser.saidText(text)).toBe(inConversation);
});

it("reads what a message reads like also where it names an attribute, and beside no other fact", () => {
  const told = { errorText: "somehow twofold", failedProperty: "mail" };
  expect(recogniser.named(evidence(told)).alike).toBe("twice");
  expect(recogniser.named(evidence({ ...told, job: "active" })).alike).toBeUndefined();
});
