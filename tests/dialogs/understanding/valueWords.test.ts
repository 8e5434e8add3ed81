import { valueWord } from "../../../dialogs/understanding/valueWords";

it.each([
  ["display name", "displayName"],
  ["the first name", "firstName"],
  ["his user name", "userName"],
  ["name", "name"],
  ["e-mail address", "email"],
  ["nombre de usuario", "userName"],
  ["nom de famille", "lastName"],
  ["nachname", "lastName"],
  ["人の部署が", "department"],
  ["service desk", undefined],
  ["renamed", undefined],
] as const)("%j names %j", (text, name) => {
  expect(valueWord(text)?.name).toBe(name);
});
