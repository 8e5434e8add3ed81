import { personMention, personReply } from "../../../dialogs/understanding/personMention";

const said = (mention: ReturnType<typeof personMention>): string | undefined =>
  mention === undefined
    ? undefined
    : mention.who === "self"
      ? "self"
      : `${mention.term.by}:${mention.term.value}`;

describe("personMention", () => {
  // The application's name is cut out of the sentence before.
  it.each([
    ["why is audrey@contoso.com not in", "upn:audrey@contoso.com"],
    ["Why is Audrey Oliver not in ?", "name:Audrey Oliver"],
    ["why isn't Audrey Oliver in ", "name:Audrey Oliver"],
    ["Why is Niamh O'Brien not provisioned to ?", "name:Niamh O'Brien"],
    ["Why is Niamh O’Brien missing in ?", "name:Niamh O'Brien"],
    ["Audrey Oliver is missing in ", "name:Audrey Oliver"],
    ["has José García been created in yet?", "name:José García"],
    ["why was 山田 太郎 skipped in ?", "name:山田 太郎"],
    ["is my colleague ben@contoso.com in yet?", "upn:ben@contoso.com"],
    ["why does worker 21451 have no account", "employeeId:21451"],
    ["employee id: E10452 was skipped", "employeeId:E10452"],
    ["I started on Monday and still can't get into ", "self"],
    ["my account is missing", "self"],
    ['why is "Ben Marsh" not there', "name:Ben Marsh"],
    [
      "check 8f0c1f0e-5b1a-4c60-9a6e-7f2a6d1f0a11 please",
      "id:8f0c1f0e-5b1a-4c60-9a6e-7f2a6d1f0a11",
    ],
    ["users are skipped in our ", undefined],
    ["nobody is being provisioned to since this morning", undefined],
    ["Somebody is not being provisioned, why?", undefined],
    ["why is my colleague not in ", undefined],
    ["provisioning does not start for ", undefined],
    ["", undefined],
  ])("%s -> %s", (sentence, expected) => {
    expect(said(personMention(sentence))).toBe(expected);
  });
});

describe("personReply", () => {
  it.each([
    ["Audrey Oliver", "name:Audrey Oliver"],
    ["it's Audrey Oliver", "name:Audrey Oliver"],
    ["audrey@contoso.com", "upn:audrey@contoso.com"],
    ["21451", "employeeId:21451"],
    ["me", "self"],
    ["she", undefined],
  ])("%s -> %s", (text, expected) => {
    expect(said(personReply(text))).toBe(expected);
  });
});
