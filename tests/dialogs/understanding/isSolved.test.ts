import { isSolved } from "../../../dialogs/understanding/isSolved";

it.each([
  ["it works now", true],
  ["ok thanks, it's working again!", true],
  ["never mind, it's fixed", true],
  ["never mind its working now", true],
  ["I'm in now", true],
  ["thanks that solved it", true],
  ["das hat das Problem gelöst", true],
  ["that solved nothing", false],
  ["es geht jetzt wieder", true],
  ["Hat sich erledigt", true],
  ["ça marche maintenant", true],
  ["ya funciona, gracias", true],
  ["使えるようになりました", true],
  ["danke, erledigt", true],
  ["erledigt, danke", true],
  ["merci c'est réglé", true],
  ["c regle merci", true],
  ["gracias, resuelto", true],
  ["ist noch nicht erledigt", false],
  ["ce n'est pas réglé", false],
  ["no está resuelto", false],
  ["does it work now?", false],
  ["it does not work now", false],
  ["nothing works", false],
  ["es geht nicht", false],
  ["ça ne marche pas maintenant", false],
  ["no funciona", false],
  ["works in Slack but not in Zoom", false],
])("that the trouble is over: %s, %s", (text, expected) => {
  expect(isSolved(text)).toBe(expected);
});
