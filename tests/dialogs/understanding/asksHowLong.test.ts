import { isAskingHowLong } from "../../../dialogs/understanding/asksHowLong";

it.each([
  "how long",
  "and how long will it take?",
  "how much longer",
  "when will it be done?",
  "when can I get in",
  "so when does she get her account",
  "what time exactly",
  "any ETA?",
  "can i have an estimate",
  "wie lange noch?",
  "wann ist das fertig",
  "ab wann kann ich rein",
  "combien de temps ?",
  "c'est encore long ?",
  "ça prend combien de temps",
  "quand est-ce que ça marchera ?",
  "¿cuánto tarda?",
  "¿cuándo estará?",
  "y cuánto falta",
  "いつできますか",
  "あとどのくらいかかりますか",
])("%s", (text) => {
  expect(isAskingHowLong(text)).toBe(true);
});

it.each([
  "since when",
  "when did it start",
  "when was he added",
  "how long has this been going on",
  "how many others have it",
  "why",
  "who can fix it",
  "seit wann",
  "wann wurde das geändert",
  "depuis combien de temps",
  "desde cuándo",
  "いつからですか",
  "どうすればいいですか",
  "tell me when it is done",
  "when somebody leaves the company, does the account in Slack go away by itself or not",
])("not %s", (text) => {
  expect(isAskingHowLong(text)).toBe(false);
});
