import { isOwnTrouble } from "../../../dialogs/understanding/ownTrouble";

it.each([
  "I have no account in Slack",
  "why do I not have Slack?",
  "my account is missing",
  "when do I get Salesforce",
  "add me to Slack please",
  "can I get into Zoom yet?",
  "Ich komme nicht in Slack rein",
  "mein Konto fehlt",
  "kann ich mich bei Slack anmelden?",
  "je n'ai pas de compte",
  "no tengo cuenta en Slack",
  "私のアカウントがありません",
  "I myself can't get into Slack",
  "he has it, and my own account is missing",
  "should I be in Slack already",
  "should I have access by now",
])("%j is about the own account", (text) => {
  expect(isOwnTrouble(text)).toBe(true);
});

it.each([
  "Workplace is in quarantine, what do I have to do",
  "can I add Audrey to it",
  "how do I find the duplicates in powershell",
  "can I just add her to the outer group",
  "write me the expression that removes the apostrophe",
  "tell me more",
  "I think it is the filter",
  "I have a user who cannot get in",
  "Was muss ich bei Workplace tun?",
  "Zeig mir das Protokoll",
  "que dois-je faire ?",
  "¿qué puedo hacer?",
  "Slack is down",
  "Error 429 from Slack. Should I worry?",
  "should I be worried",
  "do I need to escalate this",
  "Muss ich mir Sorgen machen?",
  "dois-je m'inquiéter ?",
  "¿debo preocuparme?",
  "I've got this guy, he has no Slack",
  "ich habe jemanden hier, er kommt nicht rein",
  "j'ai quelqu'un ici, elle n'a pas de compte",
])("%j is not", (text) => {
  expect(isOwnTrouble(text)).toBe(false);
});
