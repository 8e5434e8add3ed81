import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { nameNote } from "../../../dialogs/understanding/nameNote";
import { understand } from "../../../dialogs/understanding/understand";

const index = createApplicationIndex(
  ["Slack", "Atlassian Cloud", "Workday to Active Directory"].map((displayName, id) => ({
    id: `${id}`,
    displayName,
  })),
);

it.each([
  ["Alex Chen (Sales) Slack", "Alex Chen", "Sales"],
  ["Alex Chen from Sales is not in Slack", "Alex Chen", "Sales"],
  ["Alex Chen from Sales", "Alex Chen", "Sales"],
  ["Alex Chen aus dem Vertrieb fehlt in Slack", "Alex Chen", "Vertrieb"],
  ["Alex Chen du service Ventes n'est pas dans Slack", "Alex Chen", "Ventes"],
  ["Alex Chen del departamento de Ventas no está en Slack", "Alex Chen", "Ventas"],
  ["Alex Chen (Sales) は Slack にいません", "Alex Chen", "Sales"],
  ["Mme Russo (Chiara) n'arrive pas à ouvrir Atlassian", "Chiara Russo", undefined],
  ["Frau Russo (Chiara) fehlt in Slack", "Chiara Russo", undefined],
  ["why was Ben Carter removed from Slack", "Ben Carter", undefined],
  ["Ana de la Cruz no está en Slack", "Ana de la Cruz", undefined],
])("%s", (text, value, note) => {
  const { person, appTerm } = understand(text, index);
  expect(person).toEqual({
    who: "other",
    term: { by: "name", value },
    sure: true,
    ...(note !== undefined && { note }),
  });
  expect(appTerm).toBeUndefined();
});

it("moves nothing, so that what was found in the text stays where it is", () => {
  const text = "Alex Chen (Sales) is not in Slack";
  expect(nameNote(text).text).toHaveLength(text.length);
  expect(nameNote(text).text.indexOf("Slack")).toBe(text.indexOf("Slack"));
});

it.each([
  "was Ben Carter imported from Workday",
  "Ben Carter was removed from Zendesk",
  "why is Ben Carter missing (since Monday 12:00)",
])("takes no place for a department: %s", (text) => {
  expect(nameNote(text).note).toBeUndefined();
});
