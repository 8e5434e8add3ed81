import {
  asksSameReason,
  asksWhatDiffers,
  comparesBoth,
  comparisonIn,
} from "../../../dialogs/understanding/comparisonIn";

describe("who is to be compared", () => {
  it.each([
    ["compare with Hanna", { other: "hanna" }],
    ["compare her with Ben Carter please", { other: "ben carter" }],
    ["compare audrey and ben in", { first: "audrey", other: "ben" }],
    ["what's the difference between Audrey and Ben?", { first: "audrey", other: "ben" }],
    ["what is the difference to Ben", { other: "ben" }],
    ["why does Ben work and she not?", { other: "ben" }],
    ["why does ben have and audrey doesn't", { first: "audrey", other: "ben" }],
    ["Why is Ben in and Audrey isn't?", { first: "audrey", other: "ben" }],
    ["why does it work for Ben and not for her?", { other: "ben" }],
    ["ben has it, why doesn't she?", { other: "ben" }],
    ["what does Ben have that she doesn't?", { other: "ben" }],
    ["vergleiche sie mit Ben", { other: "ben" }],
    ["Was ist der Unterschied zwischen Audrey und Ben?", { first: "audrey", other: "ben" }],
    ["warum hat Ben es und sie nicht?", { other: "ben" }],
    ["warum funktioniert es bei Ben und bei ihr nicht", { other: "ben" }],
    ["compare avec Ben", { other: "ben" }],
    ["pourquoi Ben l'a et pas elle ?", { other: "ben" }],
    ["¿por qué Ben lo tiene y ella no?", { other: "ben" }],
    ["compara con Ben", { other: "ben" }],
    ["AudreyさんとBenさんの違いは", { first: "audrey", other: "ben" }],
    ["Benさんと比べて", { other: "ben" }],
  ])("%s", (text, wanted) => {
    expect(comparisonIn(text)).toEqual(wanted);
  });

  it.each([
    "why does Ben have it and I not?",
    "compare with the others",
    "why is she not in",
    "why does it work for everyone and not for her",
    "why are Alex Chen and Audrey Oliver not in",
    "why is Ben and Audrey not there",
    "warum hat Ben und Audrey nicht",
    "what is the difference",
    "compare",
    "Ben works in Sales",
  ])("%s compares nobody", (text) => {
    expect(comparisonIn(text)).toBeUndefined();
  });
});

describe("the two that were shown last", () => {
  it.each([
    "compare them",
    "what's the difference between them?",
    "what is the difference",
    "vergleiche die beiden",
    "compare-les",
    "¿cuál es la diferencia?",
    "compáralos",
    "二人の違いは",
    "compare",
    "vergleichen bitte",
    "comparer",
    "comparar",
    "比較して",
  ])("%s", (text) => {
    expect(comparesBoth(text)).toBe(true);
  });

  it.each([
    "compare with Ben",
    "compare the plans",
    "the difference is small",
    "what is different",
  ])("%s is something else", (text) => {
    expect(comparesBoth(text)).toBe(false);
  });
});

describe("whether both have the same cause", () => {
  it.each([
    "is it the same reason",
    "same reason?",
    "do they have the same reason",
    "ist das derselbe Grund?",
    "c'est la même raison ?",
    "¿es el mismo motivo?",
    "同じ理由ですか？",
  ])("%j asks it", (text) => {
    expect(asksSameReason(text)).toBe(true);
  });

  it.each(["what is the reason", "the same for Ben", "same reason as for Ben yesterday"])(
    "%j does not",
    (text) => {
      expect(asksSameReason(text)).toBe(false);
    },
  );
});

it.each([
  ["what is different", true],
  ["what's different?", true],
  ["was ist anders?", true],
  ["qu'est-ce qui change ?", true],
  ["¿qué cambia?", true],
  ["何が違いますか", true],
  ["what is different in Slack", false],
  ["who is different", false],
])("%j asks what differs: %j", (text, expected) => {
  expect(asksWhatDiffers(text)).toBe(expected);
});
