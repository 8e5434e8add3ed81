import { tellsOfMember } from "../../../dialogs/understanding/putInGroup";

it.each([
  ["I added Ben to the Sales group, why isn't he in Slack", true],
  ["audrey was put into group SF-Users and is not there", true],
  ["my lead says I am in the Figma group", true],
  ["Ich habe sie in die Gruppe Vertrieb aufgenommen", true],
  ["je l'ai ajoutée au groupe Ventes", true],
  ["la añadí al grupo Ventas", true],
  ["営業グループに追加しましたが入れません", true],
  ["the group Sales is not in Slack", false],
  ["why is group SF-Users not provisioned", false],
  ["warum fehlt die Gruppe Vertrieb", false],
])("%j tells of somebody in a group: %s", (text, isSo) => {
  expect(tellsOfMember(text)).toBe(isSo);
});
