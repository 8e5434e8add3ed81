import { type Asker } from "../../bot/access/port";
import { type Conversation, newConversation } from "../../dialogs/conversation";
import { recogniseAsker } from "../../dialogs/recogniseAsker";
import { beginTurn, type Turn } from "../../dialogs/turn";

/** Something in each member there is; one that is added has to be named here, and is forgotten. */
const everything: Readonly<Record<keyof Conversation, unknown>> = {
  schema: 2,
  whose: "employee u1",
  topic: { flow: "general" },
  asking: { for: "further" },
  later: ["Salesforce"],
  told: ["no"],
  shown: ["card"],
  rows: { entries: [], count: 1, shown: 0 },
  waiting: ["look"],
  follows: [{ id: "f1" }],
  fixOffers: ["offer"],
  fixRuns: ["run"],
  said: ["caseOffer"],
  saidOf: "Salesforce",
  myCase: "case-1",
  hubHas: "case-1",
  mayOwn: ["case-1"],
  cases: { "case-1": { sequence: 1 } },
  incidents: { i1: { version: 1, slot: "s" } },
  incidentsTold: [{ id: "i1", app: "Salesforce" }],
  incidentFollows: [{ id: "i1", app: "Salesforce" }],
  incidentsOver: ["i1"],
  watching: "2026-11-20T10:00:00Z",
  transcript: ["hello"],
  tried: ["restart"],
  signInOfferedAt: "2026-11-20T10:00:00Z",
  offered: ["Yes"],
  misunderstood: 1,
  greeted: true,
  language: "de",
};

function turnOf(asker: Asker, more: object = {}): Turn {
  const context = {
    incoming: { id: "1", kind: "message", text: "" },
    asker,
    traits: { isGroup: false, kind: "webchat" },
    route: "embedded",
    conversation: "c",
    now: new Date("2026-11-20T10:00:00Z"),
  } as const;
  const ports = { newId: () => "card", timeZone: "UTC" } as Parameters<typeof beginTurn>[1];
  return beginTurn(context, ports, { ...everything, ...more } as unknown as Conversation);
}

describe.each<[string, Asker, string]>([
  ["somebody else", { role: "employee", userId: "u2" }, "employee u2"],
  ["the same person in another role", { role: "helpdesk", userId: "u1" }, "helpdesk u1"],
  ["somebody the channel does not know", { role: "employee" }, "employee "],
])("%s who writes", (_, asker, whose) => {
  it("begins anew, in the language that was chosen, and without what is not known here", () => {
    const turn = turnOf(asker, { addedLater: "of the one before" });
    recogniseAsker(turn);
    expect(turn.conversation).toEqual({
      ...newConversation(),
      ...{ whose, greeted: true, language: "de" },
    });
    expect(turn.effects).toMatchObject([
      { do: "unfollow", id: "f1" },
      { do: "incident", command: { act: "unfollow", incidentId: "i1" } },
    ]);
  });
});

it("who goes on finds everything as it was", () => {
  const turn = turnOf({ role: "employee", userId: "u1" });
  recogniseAsker(turn);
  expect(turn.conversation).toEqual(everything);
  expect(turn.effects).toEqual([]);
});

it("nothing is forgotten of a conversation that nobody wrote in yet", () => {
  const turn = turnOf({ role: "employee", userId: "u2" }, { whose: undefined });
  recogniseAsker(turn);
  expect(turn.conversation).toEqual({ ...everything, whose: "employee u2" });
});
