import { titledName } from "../../../dialogs/understanding/titledName";

it.each([
  ["Mme Popescu n'a pas Slack", "Popescu"],
  ["Est-ce que madame Tanaka a déjà son compte", "Tanaka"],
  ["compte de M. Weber", "Weber"],
  ["¿La señora Tanaka ya tiene cuenta?", "Tanaka"],
  ["¿Y el señor Murphy en Zoom?", "Murphy"],
  ["la Sra. Santos no tiene acceso", "Santos"],
  ["Sr. de la Cruz no entra", undefined],
  ["Frau Elena Popescu hat keinen Zugriff auf Zoom", "Elena Popescu"],
  ["Herr Dr. Weber fehlt", "Weber"],
  ["Mr Ludwig van Beethoven is missing", "Ludwig van Beethoven"],
])("%j speaks of %j", (text, name) => {
  expect(titledName(text)?.name).toBe(name);
});

it("leaves what is written small to the directory", () => {
  expect(titledName("was ist mit frau popescu los")).toEqual({ name: "popescu", sure: false });
  expect(titledName("Was ist mit Frau Popescu los")).toEqual({ name: "Popescu", sure: true });
});

it.each([
  "meine Frau Anna hat kein Konto",
  "die Frau aus dem Vertrieb hat kein Slack",
  "la señora no tiene cuenta",
  "madame a dit que c'est bon",
  "Audrey M. Oliver is not in Slack",
  "the ms teams account is missing",
  "Bonjour Madame, je n'ai pas Slack",
])("%j has nobody behind a title", (text) => {
  expect(titledName(text)).toBeUndefined();
});
