import { howAsked } from "../../../dialogs/understanding/asksHow";

it.each([
  ["how do I restart it?", "restart"],
  ["can I restart it", "restart"],
  ["kann ich es neu starten?", "restart"],
  ["est-ce que je peux le redémarrer ?", "restart"],
  ["¿puedo reiniciarlo?", "restart"],
  ["ok and how do I provision her on demand?", "onDemand"],
  ["where is the scoping filter?", "filter"],
  ["how do I assign him", "assign"],
  ["how can I add her to the app?", "assign"],
  ["where do I test the credentials?", "credentials"],
  ["how do I start it?", "start"],
  ["where are the logs", "logs"],
  ["how do I do that?", "whatever"],
  ["where do I click?", "whatever"],
  ["show me how", "whatever"],
  ["wie starte ich das neu?", "restart"],
  ["wie weise ich ihn zu?", "assign"],
  ["wo ist der Filter?", "filter"],
  ["wie mache ich das?", "whatever"],
  ["comment je relance ?", "restart"],
  ["comment l'affecter ?", "assign"],
  ["où dois-je cliquer ?", "whatever"],
  ["¿cómo lo reinicio?", "restart"],
  ["¿dónde está el filtro?", "filter"],
  ["¿cómo lo hago?", "whatever"],
  ["どうやって再起動しますか", "restart"],
  ["フィルターはどこですか", "filter"],
  ["どうすればいいですか", "whatever"],
])("%s asks how to %s", (text, doing) => {
  expect(howAsked(text)).toBe(doing);
});

it.each([
  "restart it",
  "why was it restarted?",
  "who can assign people",
  "how many were assigned?",
  "how long does it take",
  "how do you know?",
  "wie lange dauert der Neustart",
  "wie viele sind zugewiesen?",
  "comment ça se fait ?",
  "Audrey",
])("%s asks for no step", (text) => {
  expect(howAsked(text)).toBeUndefined();
});
