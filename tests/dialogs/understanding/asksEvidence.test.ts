import { isAskingEvidence } from "../../../dialogs/understanding/asksEvidence";

it.each([
  "show me the evidence",
  "and the proof?",
  "is there any proof",
  "prove it",
  "what is that based on",
  "where did you get that from",
  "zeig mir die Belege",
  "worauf stützt sich das",
  "montre-moi les preuves",
  "sur quoi vous basez-vous ?",
  "enséñame las pruebas",
  "¿en qué te basas?",
  "証拠を見せて",
  "根拠は何ですか",
])("%s", (text) => {
  expect(isAskingEvidence(text)).toBe(true);
});

it.each([
  "show me the log",
  "proofreading tool access",
  "where do I get access",
  "the source system is Workday",
  "zeig mir die Fakten von Salesforce",
  "montre-moi les comptes",
])("not %s", (text) => {
  expect(isAskingEvidence(text)).toBe(false);
});
