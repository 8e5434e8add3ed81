import { asksForAnother } from "../../../dialogs/understanding/asksForAnother";

describe("who asks for somebody else", () => {
  it.each([
    "I'm asking for my colleague, he can't get into Slack",
    "Hi, I am writing on behalf of a colleague who has no Zoom",
    "it's for my boss, I promised to ask about Box",
    "I’m only asking for someone else, they can't log in to Slack",
    "about my new teammate: she cannot open Zoom and I can",
    "Ich frage für meinen Kollegen, er kommt nicht in Slack",
    "Hallo, ich schreibe im Namen einer Kollegin",
    "es geht um meine Mitarbeiterin, sie hat kein Zoom",
    "Je demande pour mon collègue, il n'a pas accès à Slack",
    "j'écris de la part d'une collègue",
    "Pregunto por mi compañero, no puede entrar en Slack",
    "escribo en nombre de una colega",
  ])("%j", (text) => {
    expect(asksForAnother(text)).toBe(true);
  });

  it.each([
    "I was asked by my manager to use Slack and can't get in",
    "I need Slack for my job",
    "I can't get into Slack, my colleague can",
    "my colleague has Slack, I don't",
    "Ich brauche Slack für meine Arbeit",
    "je n'ai pas accès à Slack pour mon travail",
    "necesito Slack para mi trabajo",
  ])("not %j", (text) => {
    expect(asksForAnother(text)).toBe(false);
  });
});
