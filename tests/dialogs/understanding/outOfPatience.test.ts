import { isOutOfPatience } from "../../../dialogs/understanding/outOfPatience";

it.each([
  ["I want your manager", true],
  ["let me talk to a supervisor", true],
  ["this is unacceptable", true],
  ["ich will Ihren Chef sprechen", true],
  ["das ist inakzeptabel", true],
  ["je veux voir votre responsable", true],
  ["c'est inadmissible", true],
  ["quiero hablar con su jefe", true],
  ["esto es inaceptable", true],
  ["上司を出してください", true],
  ["いい加減にしてください", true],
  ["my manager is missing", false],
  ["the manager attribute is empty", false],
  ["who is the manager of Ben", false],
  ["su jefa no aparece en el directorio", false],
  ["ihr Chef fehlt im Verzeichnis", false],
  ["why am I not in Slack", false],
])("%s: %s", (text, expected) => {
  expect(isOutOfPatience(text)).toBe(expected);
});
