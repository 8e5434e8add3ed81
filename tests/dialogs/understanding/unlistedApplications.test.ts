import { unlistedApplications } from "../../../dialogs/understanding/unlistedApplications";

const found = (text: string): unknown => {
  const hit = unlistedApplications.find(text);
  return hit.fits === "one" ? [hit.app, text.slice(hit.from, hit.to)] : hit.fits;
};

it.each([
  ["Maria Santos DocuSign", "DocuSign", "DocuSign"],
  ["ketut budiono dropbox", "Dropbox", "dropbox"],
  ["Maria SERVICENOW", "ServiceNow", "SERVICENOW"],
  ["why not in Docusign?", "DocuSign", "Docusign"],
  ["Ivan Petrov Workday", "Workday", "Workday"],
  ["missing in sfdc", "Salesforce", "sfdc"],
  ["no access to linear", "Linear", "linear"],
  ["no puedo entrar a notion", "Notion", "notion"],
  ["Canva ist noch nicht da", "Canva", "Canva"],
  ["ドロップボックスにいません", "Dropbox", "ドロップボックス"],
])("%s names %s, without an id", (text, displayName, written) => {
  expect(found(text)).toEqual([{ id: "", displayName }, written]);
});

it.each([
  "why is Ben missing",
  "a box of pens",
  "she sits in front of me",
  "by linear regression",
  "what is the notion of scope",
])("%s names none", (text) => {
  expect(found(text)).toBe("none");
});
