import { personMention } from "../../../dialogs/understanding/personMention";

it.each([
  ["Audreys Konto fehlt", "Audreys", "Audrey"],
  ["Saras Zugang geht nicht", "Saras", "Sara"],
  ["Wo ist Bens Konto?", "Bens", "Ben"],
  ["Ben Carters Konto fehlt", "Ben Carters", "Ben Carter"],
  ["Jonas Konto fehlt", "Jonas", "Jona"],
  ["Jonas' Konto fehlt", "Jonas", undefined],
  ["Jonas’ Zugang fehlt", "Jonas", undefined],
  ["das Konto von Jonas fehlt", "Jonas", undefined],
  ["Der Zugriff von Farid geht nicht", "Farid", undefined],
])("%s: %s, or %s", (text, value, bare) => {
  const found = personMention(text);
  expect(found).toMatchObject({ who: "other", term: { by: "name", value } });
  expect(found?.who === "other" ? found.bare : "").toBe(bare);
});

it.each([
  "Das Konto fehlt",
  "Dieses Konto ist falsch",
  "Welches Konto?",
  "Zugriff von Benutzern fehlt",
  "Das Konto des Chefs fehlt",
  "meines Chefs Konto fehlt",
])("%s names nobody so", (text) => {
  const found = personMention(text);
  expect(found?.who === "other" ? found.bare : undefined).toBeUndefined();
});
