import { type ValueName } from "../../../bot/rules/valueMeant";
import { valueAsked } from "../../../dialogs/understanding/valueAsked";

describe("valueAsked", () => {
  it.each<[string, ValueName]>([
    ["is the manager of Olivia synced?", "manager"],
    ["Does the department go to Slack for Ben?", "department"],
    ["cost center missing in Salesforce for Audrey", "costCenter"],
    ["which department does Slack have for Ben?", "department"],
    ["what does DocuSign get as her title?", "title"],
    ["what is sent to Slack as her title", "title"],
    ["does Slack get Ben's phone number?", "phone"],
    ["where does Zoom get her title from?", "title"],
    ["What's her department in Slack?", "department"],
    ["Amelia Ward's cost centre is not in Salesforce", "costCenter"],
    ["does the sync include the manager for Olivia in Salesforce", "manager"],
    ["is there a department for Ben in Slack?", "department"],
    ["Die Kostenstelle von Audrey steht nicht in Salesforce", "costCenter"],
    ["Wird der Vorgesetzte von Olivia synchronisiert?", "manager"],
    ["Kommt die Abteilung von Ben in Slack an?", "department"],
    ["Welche Abteilung hat Slack für Ben?", "department"],
    ["Was bekommt DocuSign als Titel?", "title"],
    ["Die Kostenstelle von Audrey fehlt in Salesforce", "costCenter"],
    ["Le responsable d'Olivia est-il synchronisé ?", "manager"],
    ["Quel service Slack a-t-il pour Ben ?", "department"],
    ["Que reçoit DocuSign comme titre ?", "title"],
    ["Il manque le centre de coûts d'Audrey dans Salesforce", "costCenter"],
    ["¿Se sincroniza el jefe de Olivia?", "manager"],
    ["¿Qué departamento tiene Slack para Ben?", "department"],
    ["¿Qué recibe DocuSign como cargo?", "title"],
    ["Falta el centro de costes de Audrey en Salesforce", "costCenter"],
    ["Olivia Brownさんの上司は同期されていますか", "manager"],
    ["SlackではBenさんの部署は何になっていますか", "department"],
    ["Salesforceでコストセンターが抜けています", "costCenter"],
  ])("%j is about %s", (text, name) => {
    expect(valueAsked(text)?.name).toBe(name);
  });

  it.each([
    "is my manager synced to Slack?",
    "does our company get synced?",
    "what is the attribute name in Slack",
    "what does department mean",
    "who is her manager",
    "her title is Sales Manager",
    "Ben is missing in Slack",
    "which application does he have",
    "my name is not in Slack",
    "Sein Name steht nicht in Slack",
    "is Ben Carter synced?",
    "Ben from the Sales department has no account in Slack",
    "does Ben have access to Slack in the Sales department?",
    "is Ben from the Sales department synced?",
    "Wird Ben aus der Abteilung Vertrieb synchronisiert?",
    "Ben del departamento de ventas no se sincroniza",
    "my manager asked me why I am not in Slack",
    "Der Mitarbeiter in der Abteilung Vertrieb hat kein Konto",
    `is the manager of Olivia synced ${"x".repeat(130)}`,
  ])("%j is not", (text) => {
    expect(valueAsked(text)).toBeUndefined();
  });

  it.each([
    ["which department does Ben have?", true],
    ["Welche Abteilung hat Ben?", true],
    ["is the department of Ben synced?", false],
    ["her cost center is missing", false],
  ])("%j may as well ask what the directory holds: %s", (text, needsApp) => {
    expect(valueAsked(text)?.needsApp).toBe(needsApp);
  });

  it("leaves a text in which the person is found", () => {
    expect(valueAsked("is the manager of Olivia synced?")?.rest).toBe(
      "is the account for Olivia, synced?",
    );
  });
});
