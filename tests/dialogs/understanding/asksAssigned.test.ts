import { isAskingAssigned } from "../../../dialogs/understanding/asksAssigned";

describe("who asks whether somebody is assigned", () => {
  it.each([
    "has she been assigned",
    "is he assigned?",
    "and how is she assigned",
    "is she assigned directly or through a group?",
    "through which group is he assigned",
    "Ist sie überhaupt zugewiesen?",
    "über welche Gruppe ist er zugewiesen",
    "Est-elle déjà assignée ?",
    "par quel groupe est-il attribué ?",
    "¿Está asignada?",
    "¿por qué grupo está asignado?",
    "割り当てられていますか",
    "彼は割り当て済みですか",
  ])("%j", (text) => {
    expect(isAskingAssigned(text)).toBe(true);
  });

  it.each([
    "assign her to Salesforce",
    "is she assigned to ServiceNow, too",
    "has Audrey been assigned",
    "users who are assigned are skipped",
    "kann ich sie zuweisen",
    "割り当ててください",
  ])("not %j", (text) => {
    expect(isAskingAssigned(text)).toBe(false);
  });
});
