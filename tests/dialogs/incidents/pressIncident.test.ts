import { newConversation } from "../../../dialogs/conversation";
import { pressIncident } from "../../../dialogs/incidents/pressIncident";
import {
  audrey,
  doneIn,
  erin,
  heldBy,
  incident,
  like,
  priya,
  turnOf,
} from "../../builders/incident";

const { id } = incident();
const over = { state: "over", overAt: "2026-11-20T11:40:00Z" } as const;
const unknown = /^reply: .*(?:button|card)/i;
const shown = /^reply: [^]*Salesforce: (?:Open|With|Over)/;

it.each([
  ["takes an open one", priya, "incidentTake", {}, [`take ${id}`]],
  ["shows one that somebody else has", priya, "incidentTake", heldBy(erin), [shown]],
  ["shows one that is over", priya, "incidentTake", over, [shown]],
  [
    "hands back the own one",
    priya,
    "incidentHandBack",
    heldBy(priya),
    [`handBack ${id}`, /You handed back/],
  ],
  ["leaves that of somebody else", priya, "incidentHandBack", heldBy(erin), [shown]],
  ["leaves one that nobody has", priya, "incidentHandBack", {}, [shown]],
  ["shows one", priya, "incidentShow", {}, [shown]],
  ["does nothing for an employee", audrey, "incidentTake", {}, [unknown]],
  ["shows an employee nothing", audrey, "incidentShow", {}, [unknown]],
  ["lets nobody follow what was not told", audrey, "incidentFollow", {}, [unknown]],
] as const)("%s", async (_, asker, action, more, expected) => {
  const turn = turnOf(asker, [incident(more)]);
  await pressIncident(turn, { action, card: id });
  expect(doneIn(turn)).toEqual(expected.map(like));
});

it("knows nothing of an incident that is not there", async () => {
  const turn = turnOf(priya);
  await pressIncident(turn, { action: "incidentTake", card: "forged" });
  expect(doneIn(turn)).toEqual([expect.stringMatching(unknown)]);
});

it("in the thread the one card is kept as it stands, with a line under it", async () => {
  const conversation = { ...newConversation(), incidents: { [id]: { version: 1, slot: "head" } } };
  const traits = { incidentId: id, isGroup: true, kind: "teams" } as const;
  const turn = turnOf(priya, [incident(heldBy(erin))], { conversation, traits });
  await pressIncident(turn, { action: "incidentTake", card: id });
  expect(doneIn(turn)).toEqual([
    expect.stringMatching(/^replace head: /),
    expect.stringMatching(/^reply: Salesforce: .*With Erin/),
  ]);
});
