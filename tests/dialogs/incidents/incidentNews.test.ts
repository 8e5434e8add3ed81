import { newConversation } from "../../../dialogs/conversation";
import { incidentNews, unseenIncidents } from "../../../dialogs/incidents/incidentNews";
import {
  audrey,
  buttonsIn,
  doneIn,
  heldBy,
  incident,
  like,
  priya,
  turnOf,
} from "../../builders/incident";

const { id } = incident();
const over = { state: "over", overAt: "2026-11-20T11:40:00Z" } as const;
const seen = (version: number, owner?: string) => ({
  ...newConversation(),
  incidents: { [id]: { version, slot: "first", ...(owner !== undefined && { owner }) } },
});

it.each([
  [
    "what is new is one card",
    incident(),
    undefined,
    [/^reply: An incident, seen before[^]*Open since/],
  ],
  ["what was told already is not told again", incident(), seen(1), []],
  [
    "what has developed replaces the card",
    incident({ version: 2, cases: 3 }),
    seen(1),
    [/^replace first: [^]*Cases under it: 3/],
  ],
  [
    "who has it now is said beside",
    incident({ version: 2, ...heldBy(priya) }),
    seen(1),
    [/^replace first: [^]*With Priya Raman/, /Priya Raman sees to the incident/],
  ],
  [
    "that it is in the same hands is not",
    incident({ version: 3, ...heldBy(priya) }),
    seen(2, "Priya Raman"),
    [/^replace first: /],
  ],
  [
    "its end closes the card",
    incident({ version: 2, ...over }),
    seen(1),
    [/^replace first: [^]*Over since/, /^reply: The incident with Salesforce is over/],
  ],
  ["the end of what was never told is not told", incident({ version: 2, ...over }), undefined, []],
] as const)("%s", async (_, one, conversation, expected) => {
  const turn = turnOf(priya, [one], conversation && { conversation });
  await incidentNews(turn, id);
  expect(doneIn(turn)).toEqual(expected.map(like));
});

it("is for engineers, and for incidents that are there", async () => {
  const [employee, unknown] = [turnOf(audrey, [incident()]), turnOf(priya)];
  await incidentNews(employee, id);
  await incidentNews(unknown, id);
  await unseenIncidents(employee);
  expect([...doneIn(employee), ...doneIn(unknown)]).toEqual([]);
});

it("in a thread, whoever reads it may take it or hand it back", async () => {
  const traits = { incidentId: id, isGroup: true, kind: "teams" } as const;
  for (const [owner, button] of [
    [{}, "Take"],
    [heldBy(priya), "Hand back"],
  ] as const) {
    const turn = turnOf({ role: "employee" }, [incident(owner)], { traits });
    await incidentNews(turn, id);
    expect(buttonsIn(turn)).toEqual([button]);
  }
});

it("who begins to watch sees the open ones, the newest four", async () => {
  const many = Array.from({ length: 6 }, (_, at) => incident({ id: `${id}${at}` }));
  const turn = turnOf(priya, [...many, incident({ id: `${id}9`, ...over })]);
  await unseenIncidents(turn);
  await unseenIncidents(turn);
  const seenIds = Object.keys(turn.conversation.incidents ?? {});
  expect(seenIds.slice()).toEqual(expect.arrayContaining(many.slice(2).map((one) => one.id)));
});
