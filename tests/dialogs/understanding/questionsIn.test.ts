import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { questionsIn } from "../../../dialogs/understanding/questionsIn";
import { understand } from "../../../dialogs/understanding/understand";

const index = createApplicationIndex(
  ["Salesforce", "ServiceNow", "Slack", "Zoom", "Dropbox Business"].map((displayName, id) => ({
    id: `${id}`,
    displayName,
  })),
);
const questions = (text: string): readonly string[] =>
  questionsIn(text, index, (one) => understand(one, index));

describe("the questions of a text", () => {
  it.each<[string, readonly string[]]>([
    [
      "Is Olivia Brown in Slack and is Ben Carter in Zoom?",
      ["Is Olivia Brown in Slack", "is Ben Carter in Zoom?"],
    ],
    [
      "check Hanna Nowak in Slack, also Sean O'Neil in Zoom",
      ["check Hanna Nowak in Slack", "Sean O'Neil in Zoom"],
    ],
    [
      "Why is Hanna not in Slack and Ketut not in slack?",
      ["Why is Hanna not in Slack", "Ketut not in slack?"],
    ],
    [
      "Farid Haddad, Chiara Russo - Slack; Hanna Nowak - Dropbox\nSean O'Neil - Zoom",
      ["Farid Haddad, Chiara Russo - Slack", "Hanna Nowak - Dropbox", "Sean O'Neil - Zoom"],
    ],
    [
      "Warum ist Ben Carter nicht in Slack und Chiara Russo nicht in Zoom?",
      ["Warum ist Ben Carter nicht in Slack", "Chiara Russo nicht in Zoom?"],
    ],
    [
      "a@contoso.com is not in Slack. b@contoso.com is not in Zoom.",
      ["a@contoso.com is not in Slack.", "b@contoso.com is not in Zoom."],
    ],
  ])("%s", (text, expected) => {
    expect(questions(text)).toEqual(expected);
  });

  it.each([
    "Ben Carter and Chiara Russo are missing in Slack and Zoom",
    "Is Ben Carter in Salesforce, ServiceNow and Slack?",
    "Why is Ben Carter not in Slack, he is in Zoom",
    "Jonas Weber from Sales is not in Slack, Marketing uses Zoom",
    "Nobody is in Slack and nobody is in Zoom",
    "Ben Carter, Slack",
    "",
  ])("one: %s", (text) => {
    expect(questions(text)).toEqual([text]);
  });

  it("are no more than four, the last one with what is left", () => {
    const names = ["Ana Lima", "Ben Carter", "Cleo Dahl", "Dev Singh", "Eva Brandt"];
    const text = names.map((name) => `${name} in Slack`).join("; ");
    expect(questions(text)).toEqual([
      "Ana Lima in Slack",
      "Ben Carter in Slack",
      "Cleo Dahl in Slack",
      "Dev Singh in Slack; Eva Brandt in Slack",
    ]);
  });

  it("are not looked for in long texts", () => {
    const text = `${"x ".repeat(200)}. Ana Lima in Slack; Ben Carter in Zoom`;
    expect(questions(text)).toEqual([text]);
  });
});
