import { familiesNamed } from "../../../dialogs/understanding/causeWords";

it.each([
  ["who has the conflict?", "duplicate_target"],
  ["wer ist doppelt?", "duplicate_target"],
  ["qui a le doublon ?", "duplicate_target"],
  ["¿quién tiene el duplicado?", "duplicate_target"],
  ["誰が競合していますか", "duplicate_target"],
  ["who has the missing value", "missing_required_attribute"],
  ["who is missing a value?", "missing_required_attribute"],
  ["wem fehlt ein Wert?", "missing_required_attribute"],
  ["à qui manque une valeur ?", "missing_required_attribute"],
  ["¿a quién le falta un valor?", "missing_required_attribute"],
  ["値がないのは誰ですか", "missing_required_attribute"],
  ["wer wird vom Filter ausgeschlossen", "out_of_scope_filter"],
  ["who is not assigned", "not_assigned"],
])("%j names a kind of cause: %s", (text, family) => {
  expect(familiesNamed(text)).toContain(family);
});

it("names none where the words say only that it failed", () => {
  expect(familiesNamed("which users failed?")).toEqual([]);
});
