import { groupIn } from "../../../dialogs/understanding/groupIn";

it.each([
  ["why is the group Sales not in ?", "Sales"],
  ["Is the group SF-Users assigned?", "SF-Users"],
  ["is group sf-users assigned to ", "sf-users"],
  ["the security group called Project Atlas is missing in ", "Project Atlas"],
  ["why is the SF-Users group not in ", "SF-Users"],
  ['members of the "All staff, EMEA" group are missing in ', "All staff, EMEA"],
  ["the group “design” is not there", "design"],
  ["Warum ist die Gruppe Vertrieb Nord nicht in ?", "Vertrieb Nord"],
  ["Ist die Gruppe „Vertrieb“ zugewiesen?", "Vertrieb"],
  ["Pourquoi le groupe Ventes n'est pas dans ?", "Ventes"],
  ["¿Está el grupo Ventas asignado a ?", "Ventas"],
  ["グループ「営業」は に割り当てられていますか", "営業"],
])("%j is about the group %j", (text, name) => {
  expect(groupIn(text)).toBe(name);
});

it.each([
  "a group is not provisioned to ",
  "Chiara Russo is only in a nested group",
  "group provisioning does not work in ",
  "group memberships are not updated",
  "Groups are missing in ",
  "the group she is in is assigned",
  "why is Audrey Oliver not in ?",
  "EntitlementGrant: Group mapping off",
])("%j names none", (text) => {
  expect(groupIn(text)).toBeUndefined();
});
