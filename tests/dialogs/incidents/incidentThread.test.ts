import { incidentThread } from "../../../dialogs/incidents/incidentThread";
import { audrey, doneIn, incident, like, priya, turnOf } from "../../builders/incident";
import { type Turn } from "../../../dialogs/turn";

const { id } = incident();
const traits = { incidentId: id, isGroup: true, kind: "teams" } as const;

/** A turn in which this is said or pressed in the thread. */
function inThread(asker: typeof priya, incoming: Partial<Turn["context"]["incoming"]>): Turn {
  const turn = turnOf(asker, [incident()], { traits });
  return {
    ...turn,
    context: { ...turn.context, incoming: { ...turn.context.incoming, ...incoming } },
  };
}

it.each([
  ["a press takes it", priya, { value: { action: "incidentTake", card: id } }, `take ${id}`],
  ["its label, written, does it too", priya, { text: "Take" }, `take ${id}`],
  ["a command is done", priya, { text: "incidents" }, /Open incidents: 1/],
  [
    "anything else is answered with what can be said",
    priya,
    { text: "hello there" },
    /“incidents” lists known incidents/,
  ],
  [
    "nobody but engineers does anything",
    audrey,
    { value: { action: "incidentTake", card: id } },
    /not yours to do/,
  ],
] as const)("%s", async (_, asker, incoming, expected) => {
  const turn = inThread(asker, incoming);
  await incidentThread(turn);
  expect(doneIn(turn)).toEqual([like(expected)]);
});

it("what joins or leaves is nothing to answer", async () => {
  const turn = inThread(priya, { kind: "joined" });
  await incidentThread(turn);
  expect(doneIn(turn)).toEqual([]);
});
