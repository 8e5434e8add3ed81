import { maskText } from "../../../../dialogs/understanding/classifier/maskText";

const masked = (text: string): string => maskText(text).replace(/\s+/g, " ").trim();

describe("maskText", () => {
  it.each([
    ["Ask ben@contoso.com", "ask xperson"],
    ["not in Salesforce, nor in slack", "not in xapp , nor in xapp"],
    ["tick the box in Box", "tick the box in xapp"],
    ["a Workday worker", "a workday worker"],
    ["why is {person} not in {app}", "why is xperson not in xapp"],
    ["8f0c1f0e-5b1a-4c60-9a6e-7f2a6d1f0a11 fails", "xid fails"],
    ["scim.0123456789abcdef0123456789abcdef.8f0c1f0e-5b1a-4c60-9a6e-7f2a6d1f0a11", "xid"],
    ["see https://contoso.com/a?b=c", "see xlink"],
    ["HTTP 429 after 250 users", "http 429 after 9 users"],
    ["EntryConflict, INVALID_LOGIN", "entry conflict, invalid login"],
    ["It’s José’s", "its joses"],
    ["ＳＣＩＭ", "scim"],
  ])("%s -> %s", (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});
