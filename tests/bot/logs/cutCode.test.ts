import { begunCode } from "../../../bot/causes/recognise";
import { pasteReader } from "../../../bot/knowledge";

it.each([
  ["DuplicateTargetEntr", "DuplicateTargetEntries"],
  ["MandatoryFieldsMis", "MandatoryFieldsMissing"],
  ["Duplicate", undefined],
  ["ContosoSeatLimit", undefined],
])("%s begins %s", (start, code) => {
  expect(begunCode(start)).toBe(code);
});

it.each([
  ["DuplicateTargetEntr", "DuplicateTargetEntr… (DuplicateTargetEntries)"],
  ['{"errorCode":"DuplicateTargetEntr...', "DuplicateTargetEntr… (DuplicateTargetEntries)"],
])("%s is a message", (text, message) => {
  expect(pasteReader.read(text)).toEqual({ kind: "message", text: message });
});

it.each([
  ["a whole code", '{"errorCode":"DuplicateTargetEntries", "reason":"x"}', "logEntry"],
  ["words", "why does it say DuplicateTargetEntr", "unknown"],
])("%s stays as it is", (_, text, kind) => {
  expect(pasteReader.read(text).kind).toBe(kind);
});
