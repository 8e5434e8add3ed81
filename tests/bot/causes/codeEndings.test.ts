import { createCodeEndings } from "../../../bot/causes/codeEndings";

const codes = createCodeEndings([
  { id: "taken", recognises: { codes: ["EntryConflict", "EmailTaken"] } },
  { id: "conflict", recognises: { codes: ["Conflict"] } },
  { id: "refused", recognises: { codes: ["NoSuchObject"] } },
  { id: "off", recognises: { codes: ["IsOff"] } },
  { id: "barred", recognises: { codes: ["Forbidden"] } },
  { id: "licence", recognises: { codes: ["LicenceOut"] } },
  { id: "silent" },
]);

describe("a code", () => {
  it.each([
    ["ContosoEntryConflict", "taken", false],
    ["entry_conflict", "taken", false],
    ["HttpConflict", "conflict", true],
    ["NoSuchObject-NameErr", "refused", false],
    ["Somewhere", undefined, false],
    ["we heard of an EntryConflict here", undefined, false],
  ])("%s names %s", (code, cause, isGeneric) => {
    expect(codes.cause(code)).toBe(cause);
    expect(codes.isGeneric(code)).toBe(isGeneric);
  });
});

describe("a text", () => {
  it.each([
    ["the answer was email_taken", { cause: "taken", isGeneric: false }],
    ["HttpConflict and EntryConflict", { cause: "taken", isGeneric: false }],
    ["it ended in HttpConflict", { cause: "conflict", isGeneric: true }],
    ["a conflict of interests", undefined],
    ["HttpConflict, as it IsOff", { cause: "off", isGeneric: false }],
    ["it IsOff, hence HttpConflict", { cause: "off", isGeneric: false }],
    ["HttpConflict or HttpForbidden", { cause: "conflict", isGeneric: true }],
    ["HttpConflict of a WobblyFlange", { cause: "conflict", isGeneric: true }],
    ["it IsOff with EmailTaken", { cause: "taken", isGeneric: false }],
    ["EmailTaken as it IsOff", { cause: "taken", isGeneric: false }],
    ["EmailTaken, LicenceOut", { cause: "taken", isGeneric: false }],
    ["EntryConflict before HttpConflict", { cause: "taken", isGeneric: false }],
    ["EmailTaken and EntryConflict", { cause: "taken", isGeneric: false }],
    ["Conflict", { cause: "conflict", isGeneric: true }],
  ])("%s", (text, found) => {
    expect(codes.inText(text)).toEqual(found);
  });
});
