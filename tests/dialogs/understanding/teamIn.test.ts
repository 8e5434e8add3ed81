import { isAboutTeam } from "../../../dialogs/understanding/teamIn";

it.each([
  "everyone in Sales is missing from Salesforce",
  "the people in Finance can't get into Slack",
  "Sales has no accounts in Salesforce",
  "why is Marketing missing from Slack",
  "all of marketing",
  "the whole finance team",
  "my whole team has no access to Slack",
  "our team can't get into Slack",
  "the sales team has no accounts in Slack",
  "nobody in Finance is in Slack",
  "everybody in the support department",
  "alle im Vertrieb fehlen in Salesforce",
  "der ganze Vertrieb kommt nicht in Slack",
  "mein Team hat keinen Zugriff auf Slack",
  "toute l'équipe n'a pas accès à Slack",
  "tous ceux du service juridique",
  "tout mon service",
  "todo mi equipo no puede entrar en Slack",
  "nadie de ventas está en Salesforce",
  "営業部の全員がSalesforceにいません",
  "チーム全員がSlackに入れません",
])("%j is about a team", (text) => {
  expect(isAboutTeam(text)).toBe(true);
});

it.each([
  "Ben Sales has no account in Salesforce",
  "why is Ben Sales not in Slack",
  "the group Sales is missing from Salesforce",
  "everyone in the group Sales is missing",
  "everyone in sales except Ben Carter",
  "nobody is provisioned to Salesforce",
  "all users in Salesforce",
  "my team lead is not in Slack",
  "Ben from sales is missing in Slack",
  "add Ben to the team in Slack",
  "Ben aus dem Vertrieb fehlt in Slack",
  "Ben del equipo de ventas no está en Slack",
  "営業部の佐藤さんがSlackにいません",
])("%j is not", (text) => {
  expect(isAboutTeam(text)).toBe(false);
});
