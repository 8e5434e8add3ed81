import { factAsked, type PersonFact } from "../../../dialogs/understanding/factAsked";

describe("factAsked", () => {
  it.each<[string, PersonFact]>([
    ["What is his UPN?", "userName"],
    ["what department is Mona in", "department"],
    ["which department is she in?", "department"],
    ["her e-mail?", "email"],
    ["UPN?", "userName"],
    ["do you know her phone number", "phone"],
    ["show me her job title", "title"],
    ["who is her manager", "manager"],
    ["is his account enabled?", "enabled"],
    ["is Ben Carter's account disabled", "enabled"],
    ["which groups is she in", "groups"],
    ["what groups does Ben Carter belong to", "groups"],
    ["when was she created", "created"],
    ["when was Ben Carter's account created", "created"],
    ["Wie ist der UPN von Ben Carter?", "userName"],
    ["Welche Abteilung hat sie?", "department"],
    ["In welchen Gruppen ist Audrey?", "groups"],
    ["Ist ihr Konto aktiv?", "enabled"],
    ["Wann wurde ihr Konto angelegt?", "created"],
    ["Quel est le service de Mona ?", "department"],
    ["Dans quels groupes est-elle ?", "groups"],
    ["Son compte est-il activé ?", "enabled"],
    ["¿Cuál es el departamento de Mona?", "department"],
    ["¿En qué grupos está?", "groups"],
    ["¿Está activada su cuenta?", "enabled"],
    ["Audrey Oliverさんの部署は何ですか", "department"],
    ["EMAIL OF AUDREY OLIVER", "email"],
    ["whats her mail adress", "email"],
    ["and her phone number", "phone"],
    ["was she deleted?", "enabled"],
    ["has Ben Carter been disabled", "enabled"],
    ["グレースの部署は", "department"],
    ["どのグループに入っていますか", "groups"],
    ["and country?", "country"],
    ["und das Land?", "country"],
    ["et le pays ?", "country"],
    ["et l'e-mail ?", "email"],
    ["¿y el país?", "country"],
    ["国は？", "country"],
    ["Welche Abteilung haben Sie denn bei mir eingetragen?", "department"],
    ["c'est quoi mon service chez vous", "department"],
    ["que departamento tengo puesto", "department"],
    ["私の部署は何になってますか", "department"],
  ])("%j asks for %s", (text, fact) => {
    expect(factAsked(text)?.fact).toBe(fact);
  });

  it.each([
    "what is your name?",
    "what is the wifi name",
    "whats the printer name",
    "which office is on the badge",
    "what is the project title",
    "what is my password",
    "what is the error code",
    "which attribute is missing",
    "what does department mean",
    "what name should I use",
    "why is Ben Carter not in Salesforce?",
    "her e-mail is wrong",
    "department",
    "and her account",
    "was it deleted in Zoom by the service and why",
    "is provisioning to Zoom working",
    "which application is it",
    "when will his account be created?",
    `what is the department ${"x".repeat(120)}`,
  ])("%j does not", (text) => {
    expect(factAsked(text)).toBeUndefined();
  });

  it.each([
    ["what is the upn of ben carter?", "ben carter"],
    ["wie ist der upn von ben carter", "ben carter"],
    ["EMAIL OF AUDREY OLIVER", "audrey oliver"],
    ["グレースの部署は", "グレース"],
    ["私の部署は", undefined],
    ["what is the UPN of my account", undefined],
    ["what is his UPN", undefined],
  ])("%j: whose it is at the end: %j", (text, whose) => {
    expect(factAsked(text)?.whose).toBe(whose);
  });

  it.each([
    ["what is his UPN", true],
    ["which groups is she in", true],
    ["what is my UPN", false],
    ["Welche Abteilung haben Sie denn bei mir eingetragen?", false],
    ["Welche Abteilung hat sie", true],
    ["que departamento tengo puesto", false],
    ["can you tell me my department", false],
    ["what is the UPN of Ben Carter", false],
  ])("%j: of somebody who is not named: %s", (text, ofOther) => {
    expect(factAsked(text)?.ofOther).toBe(ofOther);
  });
});
