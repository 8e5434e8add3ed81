import { nameIn } from "../../../dialogs/understanding/nameIn";

// The application's name is cut out of the sentence before.
it.each([
  ["Why is Will Smith not in ?", "Will Smith"],
  ["Why is Anna Su not in ?", "Anna Su"],
  ["Anna Su is missing in ", "Anna Su"],
  ["Warum hat Anna Lange kein Konto in ", "Anna Lange"],
  ["why is Doris Day's account missing", "Doris Day"],
  ["Why is An Nguyen not in ?", "An Nguyen"],
  ["When Will Audrey Oliver Be Added To ", "Audrey Oliver"],
  ["WHY WILL AUDREY NOT GET ", "AUDREY"],
  ["when will Audrey Oliver get ", "Audrey Oliver"],
  ["Will Audrey Oliver get ", "Audrey Oliver"],
  ["Hat Audrey Zugriff auf ", "Audrey"],
  ["Why is Ben Carter Not In ?", "Ben Carter"],
])("the name in %j is %s", (sentence, name) => {
  expect(nameIn(sentence)?.name).toBe(name);
});
