import { callerIn } from "../../../dialogs/understanding/callerIn";

it.each([
  ["I've got Jonas on the phone, he can't see ServiceNow", "Jonas"],
  ["I’ve got ben carter on the other line, no Slack", "ben carter"],
  ["I have Audrey here, why is she not in Salesforce", "Audrey"],
  ["so i've got this guy on the line uh sean o neil he says he has no badge", "sean o neil"],
  ["I've got this guy, sean oneil, no badge", "sean oneil"],
  ["I'm on a call with Keiko Tanaka, she can't open it", "Keiko Tanaka"],
  ["sitting next to keiko, she can't open it", "keiko"],
  ["got a call from Farid about DocuSign", "Farid"],
  ["ich habe Jonas am Telefon, er kommt nicht rein", "Jonas"],
  ["Ich habe gerade die Hanna in der Leitung", "Hanna"],
  ["ich sitze gerade bei Jonas, bei ihm geht nichts", "Jonas"],
  ["Jonas hängt am Telefon, kann nicht in ServiceNow", "Jonas"],
  ["Frau Tanaka ist gerade in der Leitung", "Tanaka"],
  ["am Telefon ist Jonas Weber, er hat kein ServiceNow", "Jonas Weber"],
  ["Jonas est au bout du fil, pas de Slack", "Jonas"],
  ["Jonas está al teléfono, no puede entrar", "Jonas"],
  ["j'ai Jonas au téléphone, il n'a pas accès", "Jonas"],
  ["je suis en ligne avec Jonas Weber, il n'a rien", "Jonas Weber"],
  ["tengo a Jonas al teléfono, no puede entrar", "Jonas"],
  ["estoy con Jonas, no tiene acceso", "Jonas"],
])("%j speaks of %j", (text, name) => {
  expect(callerIn(text)).toBe(name);
});

it.each([
  "I have Salesforce but not Slack",
  "I've got no access here",
  "I have an account here",
  "I can't get in from my phone",
  "I have somebody on the phone who has no account",
  "I've got this user on the line, he has no account",
  "I am with the help desk, what now",
  "I'm talking to the vendor, they say it works",
  "got a ticket from the user about this",
  "ich habe hier keinen Zugang",
  "ich bin bei der Anmeldung, und es geht nicht",
  "ich bin am Telefon, kein Slack",
  "wer ist am Telefon",
  "personne au téléphone ne sait",
  "j'ai un problème ici",
  "tengo a alguien al teléfono",
])("%j names nobody beside the writer", (text) => {
  expect(callerIn(text)).toBeUndefined();
});
