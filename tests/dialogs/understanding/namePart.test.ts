import { isPlainName, mayBeName } from "../../../dialogs/understanding/namePart";

it.each(["Audrey", "audrey", "O'Brien", "McKay", "Müller", "田中"])("%s may be a name", (word) => {
  expect(isPlainName(word)).toBe(true);
});

it.each([
  "account",
  "isn't",
  "Provisioning",
  "nicht",
  "badge",
  "DuplicateTargetEntries",
  "409",
  "-",
])("%s is none", (word) => {
  expect(isPlainName(word)).toBe(false);
});

it("no Japanese word of a sentence is taken for one, but for names in other letters", () => {
  expect([mayBeName("田中", true), mayBeName("Audrey", true)]).toEqual([false, true]);
});
