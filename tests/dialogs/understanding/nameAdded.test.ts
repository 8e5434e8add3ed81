import { nameAdded } from "../../../dialogs/understanding/nameAdded";

it.each([
  ["for Ben", "Ben"],
  ["it's Ben", "Ben"],
  ["It’s for Ben Carter", "Ben Carter"],
  ["it is about ben", "ben"],
  ["this is ben.carter@contoso.com", "ben.carter@contoso.com"],
  ["es geht um Ben Carter", "Ben Carter"],
  ["für Ben", "Ben"],
  ["c'est pour Ben", "Ben"],
  ["es para Ben", "Ben"],
  ["Ben Carterさんです", "Ben Carter"],
])("%j adds %j", (text, name) => {
  expect(nameAdded(text)).toBe(name);
});

it.each([
  "for me",
  "it's him",
  "it is urgent",
  "it's for my colleague",
  "for the whole team in Slack please now",
  "why is Ben not in Slack",
  "das ist falsch",
  "c'est urgent",
  "es urgente",
  "急ぎです",
])("%j names nobody", (text) => {
  expect(nameAdded(text)).toBeUndefined();
});
