import { withoutNamed } from "../../../bot/cases/namedSecrets";

it.each([
  ["what a sign follows", "pw=a,b;c'd!", "pw=*"],
  ["what is told", "mein Passwort ist Geheim,99 danke", "mein Passwort ist * danke"],
  ["quotation marks and all in them", "contraseña: 'a b c' ok", "contraseña: '*' ok"],
  ["each of several", "pw: abcd\ntoken: efgh", "pw: *\ntoken: *"],
  [
    "nothing that is said of one",
    "the secret token expired again",
    "the secret token expired again",
  ],
])("hides %s", (_, text, expected) => {
  expect(withoutNamed(text, "*")).toBe(expected);
});
