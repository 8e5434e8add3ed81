import { personMention } from "../../../dialogs/understanding/personMention";
import { withoutReporter } from "../../../dialogs/understanding/withoutReporter";

it.each([
  ["Ben Carter says I have no account in Salesforce", "I have no account in Salesforce"],
  ["My manager Ben Carter told me that my account is missing", "my account is missing"],
  ["Hi, Ben said I'm not in Slack", "I'm not in Slack"],
  ["Mein Chef Ben Carter sagt, dass ich kein Konto habe", "ich kein Konto habe"],
  ["Ben Carter dit que je n'ai pas de compte", "je n'ai pas de compte"],
  ["Ben Carter dice que no tengo cuenta", "no tengo cuenta"],
])("%s: about the writer", (text, rest) => {
  expect(withoutReporter(text)).toBe(rest);
  expect(personMention(text)).toEqual({ who: "self" });
});

it.each([
  "Ben Carter says he has no account",
  "Ben Carter has no account",
  "I say Ben Carter is missing",
  "Why does Ben Carter say that Maria is missing?",
])("%s stays as it is", (text) => {
  expect(withoutReporter(text)).toBe(text);
});
