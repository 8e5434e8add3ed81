import { listIncidents } from "../../../dialogs/incidents/listIncidents";
import { buttonsIn, doneIn, heldBy, incident, priya, turnOf } from "../../builders/incident";

it.each([
  ["nothing is watched", false, [], /Name applications in the setting WATCHED_APPLICATIONS/],
  ["none is open", true, [], /No incident is open/],
  [
    "one is open",
    true,
    [incident(heldBy(priya))],
    /Open incidents: 1\n- Salesforce: .*With Priya Raman/,
  ],
] as const)("%s", async (_, watching, incidents, expected) => {
  const turn = turnOf(priya, incidents, { watching });
  await listIncidents(turn);
  expect(doneIn(turn)).toEqual([expect.stringMatching(expected)]);
});

it("of many the first fifteen are named, and four have a button", async () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    incident({ id: `i${at}`, app: { id: `a${at}`, displayName: `App ${at}` } }),
  );
  const turn = turnOf(priya, many);
  await listIncidents(turn);
  expect(doneIn(turn)[0]).toMatch(/Open incidents: 20/);
  expect(doneIn(turn)[0]?.match(/\n- App \d+: /g)).toHaveLength(15);
  expect(buttonsIn(turn)).toEqual(["App 0", "App 1", "App 2", "App 3"]);
});
