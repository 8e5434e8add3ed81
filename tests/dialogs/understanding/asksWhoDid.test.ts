import { isAskingWhoDid } from "../../../dialogs/understanding/asksWhoDid";

it.each([
  ["who disabled him?", true],
  ["and who has changed this", true],
  ["who switched her off", true],
  ["von wem wurde das geändert", true],
  ["qui a modifié ça ?", true],
  ["¿quién la eliminó?", true],
  ["誰が無効にしましたか", true],
  ["who can change it", false],
  ["who is affected", false],
  [
    "who disabled users should contact is what I want to know about the whole application here",
    false,
  ],
  ["why was he disabled", false],
])("%j asks who did it: %s", (text, isSo) => {
  expect(isAskingWhoDid(text)).toBe(isSo);
});
