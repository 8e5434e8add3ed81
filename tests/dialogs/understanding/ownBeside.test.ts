import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { ownBeside } from "../../../dialogs/understanding/ownBeside";

const index = createApplicationIndex(
  ["DocuSign", "Workplace", "Fabrikam Expenses", "Slack", "Zoom"].map((displayName, id) => ({
    id: `${id}`,
    displayName,
  })),
);
const own = (text: string): string | undefined => ownBeside(text, index)?.displayName;

it.each([
  ["DocuSign does not work for me and my colleague Noah has no Workplace", "DocuSign"],
  ["docusign no funciona y mi colega Noah tampoco tiene workplace", "DocuSign"],
  [
    "my colleague Ben is also missing from expenses, is that the same problem as mine?",
    "Fabrikam Expenses",
  ],
  ["ich komme nicht in DocuSign und mein Kollege Ben fehlt in Slack", "DocuSign"],
  ["je n'ai pas DocuSign, et ma collègue Keiko n'a pas Slack", "DocuSign"],
  ["DocuSignに入れません。同僚のBenさんはSlackがありません", "DocuSign"],
])("%j is of the own %s, too", (text, app) => {
  expect(own(text)).toBe(app);
});

it.each([
  "why is my colleague Ben not in Slack?",
  "my colleague Ben is missing from Slack, can you check?",
  "I need help, Ben Carter can't get into Slack",
  "my colleague has no Slack, and she cannot open Zoom",
  "Ben Carter, Slack",
  "mein Kollege Ben fehlt in Slack, bitte prüfen",
  "ma collègue n'a pas Slack, pouvez-vous regarder ?",
])("%j is of others only", (text) => {
  expect(own(text)).toBeUndefined();
});
