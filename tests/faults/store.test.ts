import { type Chat, diagnosisOf, type Reply, type RunningApp, startApp } from "../builders/chat";
import { createTroubledStore, storeFaults, storePlaces } from "./storeFaults";

const long = process.env["FAULTS"] === "all";
/** The first requests of a turn go wrong; in the long form also those of its end. */
const beginnings = long ? [0, 2, 4, 8, 12] : [0, 4];
const times = 3;
const matrix = Object.keys(storeFaults).flatMap((fault, n) =>
  Object.keys(storePlaces).flatMap((place, p) =>
    beginnings.flatMap((after, b) =>
      long || (p + n + b) % 5 === 0 ? [[fault, place, after] as const] : [],
    ),
  ),
);

const question = "Why is Audrey Oliver not in Salesforce?";
const internals = /SQLITE|fault kit|Error\b|undefined|\[object|\bat \w+ \(/;

jest.setTimeout(60_000);

const troubled = createTroubledStore();
let app: RunningApp;
let asked = 0;
beforeAll(async () => {
  app = await startApp({ aroundStore: troubled.around });
});
afterAll(() => app.stop());
beforeEach(() => {
  troubled.trouble(storeFaults["is gone"]!, () => false, 0);
});

/** Sends a text as Web Chat does: with an id of its own, again until it was taken. */
async function insist(chat: Chat, text: string): Promise<number[]> {
  const statuses: number[] = [];
  const channelData = { clientActivityID: `question-${(asked += 1)}` };
  for (let attempt = 0; attempt < 20; attempt++) {
    const { status } = await chat
      .post({ type: "message", text, channelData })
      // The history could not be read just then.
      .catch(() => ({ status: 200 }));
    statuses.push(status);
    if (status === 200) return statuses;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return statuses;
}

/** All that the bot said, once nothing more comes. */
async function settled(chat: Chat): Promise<Reply[]> {
  const isAnswered = (messages: readonly Reply[]): boolean =>
    diagnosisOf(messages.filter(({ type }) => type === "message")) !== undefined;
  // As Web Chat does where the history cannot be read just then.
  for (let look = 0; look < times; look++) await chat.until(isAnswered).catch(() => []);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (await chat.until(isAnswered)).filter(({ type }) => type === "message");
}

it.each(matrix)(
  "the store %s at %s, from request %i on: one answer, and no other",
  async (...row) => {
    const [fault, place, after] = row;
    const chat = await app.chat("helpdesk");
    const greeted = (await chat.all()).length;
    let count = 0;
    const isIn = storePlaces[place]!;
    troubled.trouble(storeFaults[fault]!, (key) => isIn(key) && ++count > after, times);
    const statuses = await insist(chat, question);
    const messages = (await settled(chat)).slice(greeted);

    expect(statuses.at(-1)).toBe(200);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(messages.map(({ text = "" }) => text).join("\n")).not.toMatch(internals);
    const families = messages.map((one) => diagnosisOf([one])?.["family"]);
    expect(families.filter((one) => one !== undefined)).toEqual(["out_of_scope_filter"]);

    troubled.trouble(storeFaults[fault]!, () => false, 0);
    expect(diagnosisOf(await chat.say("why is Grace Kim not in Salesforce?"))).toBeDefined();
  },
);
