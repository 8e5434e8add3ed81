import { builtWord, stepCalled, stepsBegunBy } from "../../../dialogs/understanding/stepNames";

it.each([
  ["EntryImport", "stepImport"],
  ["entryexportupdate", "stepExport"],
  ["EntrySynchronizationSkip", "stepSkip"],
  ["EntryConflict", undefined],
  ["Entry", undefined],
])("the step %s is %s", (word, key) => {
  expect(stepCalled(word)).toBe(key);
});

it("a word that was cut begins steps", () => {
  expect(stepsBegunBy("EntryExp")).toEqual([
    "EntryExportAdd",
    "EntryExportUpdate",
    "EntryExportDelete",
  ]);
  expect(stepsBegunBy("EntrySynchronizationSc")).toEqual(["EntrySynchronizationScoping"]);
  expect(stepsBegunBy("EntryExportAdd")).toEqual([]);
});

it.each([
  ["what does EntitlementGrant mean", "EntitlementGrant"],
  ["EntryExportAddとは何ですか", "EntryExportAdd"],
  ["was bedeutet INSUFF_ACCESS", "INSUFF_ACCESS"],
  ["what does quarantine mean", undefined],
  ["why is ben.carter@Contoso.com not there", undefined],
  ["what does McKay mean", undefined],
])("%s is about the word %s", (text, word) => {
  expect(builtWord(text)).toBe(word);
});
