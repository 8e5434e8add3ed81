import { understand } from "../../../bot/commandLine/understand";
import { intentNames } from "../../../dialogs/understanding/recognition";
import { run } from "./context";

const stdin = [
  "Why is Audrey Oliver not in Salesforce?",
  '"the app is in quarantine"',
  "",
  '{"id":"x","text":"worker 21451 from Workday has no account","locale":"en-GB"}',
].join("\n");

describe("understand --json", () => {
  it("answers input by input: decision, all intents ranked, and what is named", async () => {
    const ran = await run(understand, { stdin });
    const rows = ran.json();
    expect([ran.code, ran.err]).toEqual([0, []]);
    expect(rows.map(({ id, decision, entities }) => ({ id, decision, entities }))).toEqual([
      {
        id: 1,
        decision: "route",
        entities: {
          person: { by: "name", value: "Audrey Oliver" },
          app: { name: "Salesforce", known: true },
        },
      },
      { id: 2, decision: "route", entities: {} },
      {
        id: "x",
        decision: "route",
        entities: {
          person: { by: "employeeId", value: "21451" },
          app: { name: "Workday", known: true },
        },
      },
    ]);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(["id", "decision", "intents", "entities"]);
      const intents = row["intents"] as { intent: string; score: number }[];
      expect(intents.map(({ intent }) => intent).sort()).toEqual([...intentNames].sort());
      expect(intents).toEqual(intents.toSorted((a, b) => b.score - a.score));
    }
  });

  it("knows the applications it is given", async () => {
    const ran = await run(understand, {
      stdin: "no account in Contoso Travle",
      args: ["--app", "Contoso Travel", "--app", "Slack"],
    });
    expect(ran.json()[0]?.["entities"]).toEqual({ app: { name: "Contoso Travel", known: true } });
  });
});

it("for people, names the decision, the likeliest intents and what was found", async () => {
  const { out } = await run(understand, { stdin, json: false });
  expect(out[0]).toMatch(
    /^1: route: general_not_provisioned \d+ %, \w+ \d+ %, \w+ \d+ %\n {3}person: Audrey Oliver \(name\)\n {3}application: Salesforce$/,
  );
});

it.each([
  ["nothing on standard input", { stdin: " \n" }, 1],
  ["an unknown argument", { stdin, args: ["--frob"] }, 2],
  ["a name that is missing", { stdin, args: ["--app"] }, 2],
])("%s ends with a reason and the code", async (_, over, expected) => {
  const { code, out, err } = await run(understand, over);
  expect([code, out]).toEqual([expected, []]);
  expect(err[0]).toMatch(/^understand: /);
});
