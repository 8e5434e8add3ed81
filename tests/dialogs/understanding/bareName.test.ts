import { bareName } from "../../../dialogs/understanding/bareName";

it.each([
  ["ben?", "ben"],
  ["and farid haddad", "farid haddad"],
  ["und hanna?", "hanna"],
  ["why?", undefined],
  ["what now", undefined],
  ["and then?", undefined],
  ["is she in Zoom?", undefined],
  ["404", undefined],
])("%j is %j", (text, name) => {
  expect(bareName(text)).toBe(name);
});
