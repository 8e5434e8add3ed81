import { saidInFull } from "../../../dialogs/understanding/saidInFull";

it.each([
  ["komm nicht in salesforce rein", "ich komm nicht in salesforce rein"],
  ["hallo, hab immer noch kein zugang", "hallo, ich hab immer noch kein zugang"],
  ["kann mich nicht anmelden", "ich kann mich nicht anmelden"],
  ["find mein konto nicht", "ich find mein konto nicht"],
  ["arrive pas a me connecter", "je arrive pas a me connecter"],
  ["mais peux plus entrer", "mais je peux plus entrer"],
])("%j is said of the writer", (text, full) => {
  expect(saidInFull(text)).toBe(full);
});

it.each([
  ["Sehr geehrte Damen und Herren, ich habe kein Konto", "ich habe kein Konto"],
  ["Sehr geehrter Herr Weber, ich habe kein Slack", "ich habe kein Slack"],
  ["Madame, Monsieur, je n'ai pas Slack", "je n'ai pas Slack"],
  ["Estimada señora Santos: no tengo cuenta", "no tengo cuenta"],
  ["Dear Mr Smith, I have no account", "I have no account"],
])("%j greets somebody first", (text, rest) => {
  expect(saidInFull(text)).toBe(rest);
});

it.each([
  "kann Audrey nicht in Slack sein?",
  "kann jemand nachsehen",
  "hab Jonas am Telefon",
  "bin ich in Slack?",
  "finde Audrey",
  "Frau Popescu, Elena hat kein Slack",
  "Madame Tanaka n'a pas Slack",
  "Sehr geehrter Herr Weber,",
  "hi Audrey has no Slack",
])("%j stays as it is", (text) => {
  expect(saidInFull(text)).toBe(text);
});
