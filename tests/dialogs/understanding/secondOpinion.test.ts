import { causes } from "../../../bot/causes";
import { maskSecrets } from "../../../bot/cases/maskSecrets";
import { type IntentAnswer } from "../../../bot/intents/port";
import { pasteReader } from "../../../bot/knowledge";
import { loadClassifier } from "../../../dialogs/understanding/classifier/loadClassifier";
import { createLocalRecogniser } from "../../../dialogs/understanding/localRecogniser";
import { createSecondOpinion } from "../../../dialogs/understanding/secondOpinion";

const classifier = loadClassifier();
const local = createLocalRecogniser({ classifier, paste: pasteReader, causes });

function build(answer: IntentAnswer | undefined) {
  const asked: string[] = [];
  const service = {
    ask: (text: string) => {
      asked.push(text);
      return Promise.resolve(answer);
    },
  };
  const { knows } = classifier;
  return { asked, recogniser: createSecondOpinion({ local, service, mask: maskSecrets, knows }) };
}

/** Nothing that the phrases know. */
const unclear = "my thing at work went a bit funny after lunch";
const lessUnclear = "the access for her is all wrong since the update";

it("is asked about what is unclear, and decides where it is sure", async () => {
  expect((await local.recognise({ text: unclear })).decision).not.toBe("route");
  const { asked, recogniser } = build({ first: "credentials", sure: true });
  const said = await recogniser.recognise({ text: unclear });
  expect(asked).toEqual([unclear]);
  expect([said.decision, said.intents[0]?.intent]).toEqual(["route", "credentials"]);
  expect(said.intents.reduce((sum, one) => sum + one.score, 0)).toBeCloseTo(1);
});

it("offers a choice of both where it is not sure", async () => {
  const answer = { first: "credentials", second: "quarantine", sure: false };
  const said = await build(answer).recogniser.recognise({ text: lessUnclear });
  expect(said.intents.slice(0, 2).map(({ intent }) => intent)).toEqual([
    "credentials",
    "quarantine",
  ]);
  expect(said.decision).toBe("choose");
});

it("declines what is surely something else", async () => {
  const answer = { first: "out_of_scope", sure: true };
  const said = await build(answer).recogniser.recognise({ text: unclear });
  expect(said.decision).toBe("reject");
});

it.each([
  ["without an answer", undefined],
  ["with a name that is none", { first: "grantAdmin", sure: true }],
])("%s it is as if it had not been asked", async (_, answer) => {
  const { asked, recogniser } = build(answer);
  expect(await recogniser.recognise({ text: unclear })).toEqual(
    await local.recognise({ text: unclear }),
  );
  expect(asked).toHaveLength(1);
});

it.each([
  ["a command", "help"],
  ["a wish for a person", "I want to talk to a human"],
  ["a code", "EntryConflict"],
  ["what is clear", "the provisioning job is in quarantine"],
  ["a name alone", "Audrey Oliver"],
  ["an application alone", "Salesforce"],
  ["what is surely something else", "tell me a joke about cats"],
  ["nothing", "  "],
])("is not asked about %s", async (_, text) => {
  const { asked, recogniser } = build({ first: "smalltalk", sure: true });
  expect(await recogniser.recognise({ text })).toEqual(await local.recognise({ text }));
  expect(asked).toEqual([]);
});

it("is not asked about a reply to a question with answers of its own", async () => {
  const { asked, recogniser } = build({ first: "smalltalk", sure: true });
  await recogniser.recognise({ text: unclear, isReply: true });
  expect(asked).toEqual([]);
});
