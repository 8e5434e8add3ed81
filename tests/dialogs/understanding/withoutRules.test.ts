import { withoutRules } from "../../../dialogs/understanding/withoutRules";

it.each([
  ['department EQUALS "Sales" keeps Ben out', "keeps Ben out"],
  ["Ana is out: country NOT EQUALS 'US'", "Ana is out:"],
  ["mail IS NOT NULL, but Ana has one", ", but Ana has one"],
  ["age Greater_Than 17 for Ana", "for Ana"],
  ["NOT REGEX MATCH .*@x\\.com for Ana", "for Ana"],
  ['PCase([displayName]) makes "ANA SU" of Ana', "makes of Ana"],
  ['Join(" ", [givenName], ToUpper([surname])) for Ana', "for Ana"],
])("%s: leaves %s", (text, left) => {
  expect(withoutRules(text).replace(/\s+/g, " ").trim()).toBe(left);
});

it.each([
  "WHY IS AUDREY OLIVER NOT IN SALESFORCE",
  "BEN CARTER IS NOT IN SLACK",
  'Why is "Ben Carter" not in Slack?',
  "Ana (Sales) is missing",
])("leaves %s as it is", (text) => {
  expect(withoutRules(text)).toBe(text);
});
