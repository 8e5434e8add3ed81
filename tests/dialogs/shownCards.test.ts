import { newConversation, type ShownCard } from "../../dialogs/conversation";
import { keepEvidence } from "../../dialogs/keptEvidence";
import { keepCard, newestOf } from "../../dialogs/shownCards";
import { evidence } from "../builders/evidence";

const card = (id: string): ShownCard => ({
  card: id,
  topic: { flow: "general" },
  names: {},
  offers: [],
  evidence: keepEvidence(evidence()),
  summary: [],
  next: [],
});

it("keeps the evidence of the two newest cards only", () => {
  const conversation = newConversation();
  for (const id of ["a", "b", "c"]) keepCard(conversation, card(id));
  expect(conversation.shown.map((one) => [one.card, one.evidence !== undefined])).toEqual([
    ["a", false],
    ["b", true],
    ["c", true],
  ]);
});

describe("of several cards about the same look-up", () => {
  const about = (id: string, topic: ShownCard["topic"]): ShownCard => ({ ...card(id), topic });
  const zoom = { id: "z", appId: "z", displayName: "Zoom" };
  const asked = { flow: "general", app: zoom } as const;

  it("keeps the evidence of the newest, which stands for the others", () => {
    const conversation = newConversation();
    const old = about("old", asked);
    for (const one of [old, about("new", { ...asked })]) keepCard(conversation, one);
    expect(conversation.shown.map((one) => one.evidence !== undefined)).toEqual([false, true]);
    expect(newestOf(conversation, old).card).toBe("new");
  });

  it("keeps the newest three, and those about something else", () => {
    const conversation = newConversation();
    const other = { ...asked, app: { ...zoom, id: "y" } };
    keepCard(conversation, about("other", other));
    for (const id of ["a", "b", "c", "d"]) keepCard(conversation, about(id, { ...asked }));
    expect(conversation.shown.map((one) => one.card)).toEqual(["other", "b", "c", "d"]);
  });

  it.each([
    ["another application", { ...asked, app: { ...zoom, id: "y" } }, asked],
    ["a pasted entry, which says no application", { flow: "general" }, { flow: "general" }],
  ] as const)("counts none with %s", (_, first, second) => {
    const conversation = newConversation();
    for (const one of [about("a", first), about("b", second)]) keepCard(conversation, one);
    expect(conversation.shown.every((one) => one.evidence !== undefined)).toBe(true);
    expect(newestOf(conversation, about("a", first)).card).toBe("a");
  });
});

it("forgets the oldest cards and stays small", () => {
  const conversation = newConversation();
  for (let at = 0; at < 20; at++) keepCard(conversation, card(`c${at}`));
  expect(conversation.shown.map((one) => one.card)).toEqual(
    Array.from({ length: 8 }, (_, at) => `c${at + 12}`),
  );
});
