import { asksForWords } from "../../../dialogs/understanding/asksForWords";

it.each([
  "what do I tell him?",
  "what should I say to the user",
  "how do I explain that to her",
  "can you write the mail for me?",
  "please draft a reply",
  "reply to him please",
  "was sag ich ihr",
  "Kannst du mir eine Nachricht schreiben",
  "que dois-je lui dire ?",
  "¿qué le digo?",
  "¿puede escribirme el correo?",
  "本人に何と伝えればいいですか",
  "メールを書いてください",
  "何と伝えれば",
  "どう説明すればいいですか",
])("%j asks for words to pass on", (text) => {
  expect(asksForWords(text)).toBe(true);
});

it.each([
  "what do I do",
  "the mail is wrong",
  "her mail address is missing",
  "write to the engineers",
  "was soll ich tun",
  "que faire",
  "¿qué hago?",
  "メールが届きません",
])("%j does not", (text) => {
  expect(asksForWords(text)).toBe(false);
});
