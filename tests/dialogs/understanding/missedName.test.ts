import { missedName } from "../../../dialogs/understanding/missedName";

it.each([
  ["I don't see Ben in Slack", "Ben"],
  ["i still cant find ben in slack", "ben"],
  ["I'm looking for Grace in Zoom", "Grace"],
  ["I’ve tried it twice but I can’t see Ketut on the list", "Ketut"],
  ["I added Ben to Slack", "Ben"],
  ["I need Ben in Slack", "Ben"],
  ["Ich sehe Ben noch nicht in Slack", "Ben"],
  ["Ich kann Hanna nicht in Slack finden", "Hanna"],
  ["Je ne vois toujours pas Ben dans Slack", "Ben"],
  ["il me manque Chloé dans Slack", "Chloé"],
  ["no encuentro a Ben en Slack", "Ben"],
])("%j misses %j", (text, name) => {
  expect(missedName(text)).toBe(name);
});

it.each([
  "I don't see Slack",
  "I don't have access to Slack",
  "I need access to Slack",
  "i need admin in slack",
  "I don't see anything in Slack",
  "I can't find my account in Slack",
  "i cant see my messages in slack",
  "Ich finde nichts in Slack",
  "je ne vois pas mon compte dans Slack",
  "no encuentro a nadie en Slack",
])("%j misses nobody by name", (text) => {
  expect(missedName(text)).toBeUndefined();
});
