import { type Answer, createRequestPolicy } from "../../../../bot/store/azure/requestPolicy";

/** No whole number of milliseconds is left after the first try. */
const limits = { tryMs: 1000, tries: 3, totalMs: 1000, pauseMs: 1 };

/** What a request comes to whose tries end like this: a status, or nothing was answered. */
async function answerAfter(...tries: readonly (number | "lost")[]): Promise<Answer<string>> {
  const left = [...tries];
  const ask = createRequestPolicy(limits, () => 0);
  const answer = await ask(() => {
    const how = left.shift();
    if (how === 202) return Promise.resolve("taken");
    const status = how === "lost" ? {} : { statusCode: how };
    return Promise.reject(Object.assign(new Error("no"), status));
  });
  expect(left).toEqual([]);
  return answer;
}

it.each<[(number | "lost")[], Answer<string>]>([
  [[202], { state: "done", value: "taken" }],
  [["lost", 503, 202], { state: "done", value: "taken" }],
  [[404], { state: "refused", status: 404, again: false }],
  [["lost", 404], { state: "refused", status: 404, again: true }],
  [[503, 412], { state: "refused", status: 412, again: true }],
])("of tries that end with %j knows what came of them", async (tries, expected) => {
  expect(await answerAfter(...tries)).toEqual(expected);
});

it("gives up after so many tries, and says why", async () => {
  await expect(answerAfter(500, "lost", 503)).rejects.toThrow(/answered 503 .* 3 times/);
});
