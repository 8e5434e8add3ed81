import { peopleWithCauses } from "../../../bot/demo/world/peopleWithCauses";
import { staff } from "../../../bot/demo/world/staff";
import { everydayWords, isEverydayWord } from "../../../dialogs/understanding/everydayWords";
import { nameIn } from "../../../dialogs/understanding/nameIn";

it.each([
  "warum",
  "konto",
  "bereitstellung",
  "übersprungen",
  "kollegin",
  "pourquoi",
  "n'est",
  "a-t-elle",
  "l'accès",
  "cuándo",
  "cuenta",
  "aprovisionamiento",
])("%s is a word, however it is written", (word) => {
  const titled = word.charAt(0).toUpperCase() + word.slice(1);
  expect([nameIn(word), nameIn(titled)]).toEqual([undefined, undefined]);
});

it("holds no word that somebody of the demo tenant is called by", () => {
  const names = [...staff, ...peopleWithCauses].flatMap(({ displayName }) =>
    displayName.toLowerCase().split(" "),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => everydayWords.has(name))).toEqual([]);
});

it.each(["von", "van", "der", "bin", "de", "la", "el", "le", "ma", "n'golo"])(
  "leaves %s, which stands inside names",
  (word) => {
    expect(isEverydayWord(word)).toBe(false);
  },
);
