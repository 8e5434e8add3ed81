import { asksElsewhere, namesPlace } from "../../../dialogs/understanding/asksElsewhere";

it.each([
  "what about my other accounts",
  "is there any application I am missing in",
  "und alle meine Konten?",
  "j'ai un autre problème",
  "tengo otra pregunta",
  "他のアプリはどうですか",
])("%j asks for more than the card", (text) => {
  expect(asksElsewhere(text)).toBe(true);
});

it.each([
  "i have to sign a contract in 1 hour",
  "can it be updated only for me",
  "und wie lang dauert das noch",
  "c'est toujours pas là",
  "todavía no aparece",
  "まだですか",
])("%j does not", (text) => {
  expect(asksElsewhere(text)).toBe(false);
});

it.each([
  "i also need the crm",
  "i have no access to the intranet",
  "ich komme auch nicht ins intranet",
  "je n'ai pas accès dans le crm",
  "no puedo entrar en el crm",
  "経費精算に入れません",
])("%j names a place", (text) => {
  expect(namesPlace(text)).toBe(true);
});

it.each(["i can't log in", "ich komme nicht rein", "no puedo entrar", "入れません"])(
  "%j names none",
  (text) => {
    expect(namesPlace(text)).toBe(false);
  },
);
