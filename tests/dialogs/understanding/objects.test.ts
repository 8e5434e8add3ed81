import { objects } from "../../../dialogs/understanding/objects";

it.each([
  "but I am in that group",
  "but he is assigned",
  "done, I assigned the role",
  "my manager says she already approved it",
  "mein Chef hat das schon genehmigt",
  "ma responsable l'a déjà validé",
  "that's wrong, she is in scope",
  "she was added an hour ago",
  "I was added yesterday",
  "that's not true",
  "but we added her to the group",
  "he's already a member of SF-Users",
  "aber sie ist in der Gruppe",
  "das stimmt nicht, er ist zugewiesen",
  "sie wurde vor einer Stunde hinzugefügt",
  "mais elle est dans ce groupe",
  "c'est faux",
  "no it isn't",
  "no, she isn't",
  "I don't believe it",
  "nein, ist es nicht",
  "das glaube ich nicht",
  "ce n'est pas le cas",
  "non, je n'y crois pas",
  "no lo es",
  "no me lo creo",
  "そんなはずはありません",
  "elle a été ajoutée il y a une heure",
  "pero está en ese grupo",
  "eso no es cierto",
  "でもそのグループに入っています",
  "それは間違いです",
])("%j objects", (text) => {
  expect(objects(text)).toBe(true);
});

it.each([
  "is she in that group?",
  "why is she not assigned",
  "her name is wrong",
  "no",
  "she isn't in Slack",
  "he doesn't have an account in Salesforce",
  "ist es nicht in Slack?",
  "she is missing in Salesforce",
  "which groups is she in",
  "グループに入っていますか",
  `but she is assigned ${"x ".repeat(30)}`,
])("%j does not", (text) => {
  expect(objects(text)).toBe(false);
});
