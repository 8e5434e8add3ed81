import { type CaseRecord } from "../../../bot/cases/port";
import { createTypingAcross } from "../../../bot/cases/typingAcross";
import { audrey, ben, erin, frank } from "./parties";

const taken = { state: "taken", requester: audrey, owner: erin } as CaseRecord;
const other = { state: "taken", requester: ben, owner: erin } as CaseRecord;
const atHub = { ...taken, owner: { ...erin, at: audrey.at, ofHub: true } } as const;

/** Who is shown that somebody writes, when these cases may go on there and this much time passes between. */
async function shownTo(
  at: typeof erin.at,
  records: readonly CaseRecord[],
  pauses: readonly number[] = [0],
): Promise<string[]> {
  const shown: string[] = [];
  let now = 1_000_000;
  const across = createTypingAcross({
    clock: { now: () => now },
    casesAt: () => Promise.resolve(records.map((_, index) => `case-${index}`)),
    cases: { read: (id) => Promise.resolve(records[Number(id.split("-")[1])]) },
    show: ({ conversation }) => {
      shown.push(conversation);
      return Promise.resolve();
    },
  });
  for (const pause of pauses) {
    now += pause;
    await across(at);
  }
  return shown;
}

it.each<[string, typeof erin.at, readonly CaseRecord[], string[]]>([
  ["the person's goes to the owner", audrey.at, [taken], ["Erin"]],
  ["the owner's goes to the person", erin.at, [taken], ["Audrey"]],
  ["another engineer's goes nowhere", frank.at, [taken], []],
  ["nobody's case, nowhere", audrey.at, [], []],
  ["an open case, nowhere", audrey.at, [{ ...taken, state: "open" }], []],
  ["a resolved case, nowhere", erin.at, [{ ...taken, state: "resolved" }], []],
  ["of two cases nobody knows which", erin.at, [taken, other], []],
  ["a case before is no matter", erin.at, [{ ...other, state: "resolved" }, taken], ["Audrey"]],
  ["a hub's people see it themselves", audrey.at, [atHub], []],
])("%s", async (_, at, records, expected) => {
  expect(await shownTo(at, records)).toEqual(expected);
});

it("is shown once in three seconds, however often it is said", async () => {
  expect(await shownTo(erin.at, [taken], [0, 1000, 1000, 1000, 2999])).toEqual([
    "Audrey",
    "Audrey",
  ]);
});

it("never fails: the next one comes soon", async () => {
  const away = (): Promise<never> => Promise.reject(new Error("The store is away"));
  const parts = { clock: { now: () => 0 }, cases: { read: away }, show: away, casesAt: away };
  await expect(createTypingAcross(parts)(erin.at)).resolves.toBeUndefined();
});
