import { plainlySaid } from "../../../dialogs/understanding/plainlySaid";

it.each([
  [
    "THIS IS RIDICULOUS I STILL HAVE NO ACCESS TO SLACK",
    "this is ridiculous i still have no access to slack",
  ],
  ["WHY HAS ben@contoso.com NO ACCESS TO SLACK", "why has ben@contoso.com no access to slack"],
  ["Thank you. Do I need to do anything?", "Do I need to do anything?"],
  ["ok thanks, and is she in Zoom?", "and is she in Zoom?"],
  ["Danke, und wie lange dauert das?", "und wie lange dauert das?"],
  ["merci, et Farid ?", "et Farid ?"],
  ["whats the status", "what's the status"],
  ["ok hows slack doing", "ok how's slack doing"],
])("%j says %j", (text, plain) => {
  expect(plainlySaid(text)).toBe(plain);
});

it.each([
  "Thank you very much!",
  "thanks, bye",
  "Thanks, that solved it",
  "IT HR",
  "Why is Audrey not in Slack?",
  "AADSTS50105",
  "WHO IS @ben AT CONTOSO",
  "ok",
])("%j stays as it is", (text) => {
  expect(plainlySaid(text)).toBe(text);
});
