import { elsewhereKnown } from "../../../dialogs/understanding/elsewhereKnown";

describe("an application that is gone on with", () => {
  it.each([
    ["and Teams?", "Teams"],
    ["what about SharePoint", "SharePoint"],
    ["and Asana?", "Asana"],
    ["und Outlook?", "Outlook"],
    ["et dans Teams ?", "Teams"],
    ["¿y Teams?", "Teams"],
    ["Teamsは？", "Teams"],
    ["and in Microsoft Teams too?", "Microsoft Teams"],
  ])("%j", (text, name) => {
    expect(elsewhereKnown(text)).toBe(name);
  });

  it.each([
    "Teams",
    "and Keiko?",
    "and her teams?",
    "and why?",
    "which teams are affected",
    "y Ana",
  ])("not %j", (text) => {
    expect(elsewhereKnown(text)).toBeUndefined();
  });
});
