import { asksRestart } from "../../../dialogs/understanding/asksRestart";

it.each([
  "what happens if I restart Salesforce",
  "what happens when we restart the job",
  "does a restart delete anything",
  "is a restart safe",
  "is it safe to restart provisioning",
  "what does a restart do",
  "will restarting it delete accounts",
  "what gets reset by a restart",
  "is restarting Slack dangerous",
  "was passiert, wenn ich Salesforce neu starte",
  "wird bei einem Neustart etwas gelöscht",
  "ist ein Neustart gefährlich?",
  "que se passe-t-il si je redémarre Salesforce ?",
  "un redémarrage supprime-t-il quelque chose ?",
  "¿qué pasa si reinicio Salesforce?",
  "¿un reinicio borra algo?",
  "Salesforceを再起動するとどうなりますか",
  "再起動しても安全ですか",
  "can I safely restart it?",
])("%j asks what a restart does", (text) => {
  expect(asksRestart(text)).toBe(true);
});

it.each([
  "restart it",
  "should I restart it?",
  "would a restart help?",
  "what if I restart it",
  "hilft ein Neustart?",
  "can you restart Salesforce",
  "can I restart it",
  "kann ich es neu starten",
  "est-ce que je peux le redémarrer",
  "¿puedo reiniciarlo?",
  "please restart the job",
  "I restarted it already",
  "it does not restart",
  "how do I restart it",
  "who can restart it",
  "was it restarted",
  "does a restart of my laptop matter",
  "kannst du es neu starten",
  "再起動して",
  "why is Ben not in Slack after the restart",
])("%j does not", (text) => {
  expect(asksRestart(text)).toBe(false);
});
