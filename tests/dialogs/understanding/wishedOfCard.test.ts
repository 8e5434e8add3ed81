import { wishedOfCard } from "../../../dialogs/understanding/wishedOfCard";

it.each([
  ["logSteps", "show me the log"],
  ["logSteps", "can you show me the raw log entry please"],
  ["logSteps", "show me the log entry id"],
  ["logSteps", "request id?"],
  ["logSteps", "what is the correlation id"],
  ["logSteps", "zeig mir den Logeintrag"],
  ["logSteps", "montre-moi le journal"],
  ["logSteps", "muéstrame el registro"],
  ["logSteps", "ログを見せてください"],
  ["logSteps", "ステップを見せて"],
  ["didNotHelp", "that did not help"],
  ["didNotHelp", "No, this didn't help me at all"],
  ["didNotHelp", "not helpful"],
  ["didNotHelp", "wrong reason"],
  ["didNotHelp", "das hat mir nicht geholfen"],
  ["didNotHelp", "ça ne m'a pas aidé"],
  ["didNotHelp", "eso no me ha ayudado"],
  ["didNotHelp", "役に立ちませんでした"],
  ["copy", "give me a text for a ticket"],
  ["copy", "copy that into my ticket"],
  ["copy", "bitte für ein Ticket kopieren"],
  ["copy", "donnez-moi un texte pour le ticket"],
  ["copy", "dame un texto para el ticket"],
  ["copy", "チケット用にコピーしてください"],
])("%s: %s", (wished, text) => {
  expect(wishedOfCard(text)).toBe(wished);
});

it.each([
  "help",
  "that helps",
  "help me with Salesforce",
  "nobody helps me with my ticket in ServiceNow",
  "show me who is affected",
  "my employee id is wrong",
  "what is her user id",
  "details of Ben's account in Slack",
  "das hilft",
  "ça m'a aidé",
])("nothing of %s", (text) => {
  expect(wishedOfCard(text)).toBeUndefined();
});
