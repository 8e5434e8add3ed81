import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { groupIn, namedGroup } from "../../../dialogs/understanding/groupIn";

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
  ["Badge News group is assigned to but its members are not there", "Badge News"],
  ["Is the group Design Team synced to ?", "Design Team"],
  ["why are members of Project Atlas Contractors missing in ", "Project Atlas Contractors"],
  ["Mitglieder von Project Atlas fehlen in ", "Project Atlas"],
  ["les membres de Project Atlas manquent dans ", "Project Atlas"],
  ["faltan los miembros de Project Atlas en ", "Project Atlas"],
  ["I am in the Badge News group", "Badge News"],
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

const index = createApplicationIndex(
  ["Dropbox Business", "Fabrikam Badges", "Salesforce"].map((displayName, id) => ({
    id: `${id}`,
    displayName,
  })),
);

it.each([
  ["group Design Team dropbox", "Design Team"],
  ["Badge News group Fabrikam Badges", "Badge News"],
  ["die Gruppe Vertrieb Salesforce zugewiesen", "Vertrieb"],
  ["Is the group SF-Users in Salesforce?", "SF-Users"],
  ["members of Salesforce are missing", undefined],
])("%j beside an application is about the group %j", (text, name) => {
  expect(namedGroup({ text, app: index.find(text) })).toBe(name);
});
