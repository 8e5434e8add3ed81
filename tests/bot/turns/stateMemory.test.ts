import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore } from "../../../bot/store/port";
import { type Dialog } from "../../../bot/turns/port";
import { createStateMemory } from "../../../bot/turns/stateMemory";
import { message, unfrozen, world } from "./world";

const document = (key: string) => ({ key, value: 1, version: "1" });

it("forgets the state unused for longest", () => {
  const states = createStateMemory<string>(2);
  for (const key of ["a", "b", "a", "c"]) states.keep({ document: document(key), state: key });
  expect(["a", "b", "c"].map((key) => states.recall(key)?.state)).toEqual(["a", undefined, "c"]);
});

it("is relied on until another process wrote, and again when none did for ten minutes", () => {
  const states = createStateMemory<string>(2);
  expect(states.isRelied(0)).toBe(true);
  states.noteOther(1_000);
  expect([1_000, 600_999, 601_000].map((at) => states.isRelied(at))).toEqual([false, false, true]);
});

/** A memory store that counts how often a state was asked for, and how often its text had to be given out. */
function countingStore() {
  const store = openMemoryStore();
  let [asked, given] = [0, 0];
  const counting: DocumentStore = {
    ...store,
    read: async (key, known) => {
      const found = await store.read(key, known);
      if (key.startsWith("state/")) asked += 1;
      if (found !== undefined && found !== known && key.startsWith("state/")) given += 1;
      return found;
    },
  };
  return { store: counting, given: () => given, asked: () => asked };
}

it("spares reading the state again as long as nobody else writes it", async () => {
  const { store, given } = countingStore();
  const { engine, texts, stop } = world(store);
  const mine = engine();
  await mine.accept(message("one"));
  await mine.accept(message("two"));
  expect([texts(), given()]).toEqual([["1: one", "2: two"], 0]);
  await engine().accept(message("three"));
  await mine.accept(message("four"));
  expect([texts().slice(2), given()]).toEqual([["3: three", "4: four"], 2]);
  await stop();
});

it("asks the store before each turn only where others write the same conversations", async () => {
  const { store, asked, given } = countingStore();
  const { engine, texts, stop } = world(store);
  const mine = engine();
  const asks: number[] = [];
  const say = async (to: typeof mine, text: string): Promise<void> => {
    const before = asked();
    await to.accept(message(text));
    asks.push(asked() - before);
  };
  for (const text of ["one", "two", "three"]) await say(mine, text);
  await say(engine(), "elsewhere");
  // The first turn is run twice, on what is remembered and on what is stored.
  for (const text of ["back", "next"]) await say(mine, text);
  expect(texts().map((text) => text.replace(/^\d+: /, ""))).toEqual([
    ...["one", "two", "three", "elsewhere", "back", "next"],
  ]);
  expect([asks, given()]).toEqual([[1, 0, 0, 1, 1, 1], 2]);
  await stop();
});

it("answers once what was answered elsewhere, though it remembers what was before", async () => {
  const { engine, texts, stop } = world();
  const [mine, other] = [engine(), engine()];
  await mine.accept(message("one"));
  const again = message("two");
  await other.accept(again);
  await mine.accept(again);
  expect(texts()).toEqual(["1: one", "2: two"]);
  await stop();
});

/** Changes the state it was given, below its top. */
const changing: Dialog = (state, { incoming }) => {
  const heard = (state as { heard: string[] } | undefined)?.heard ?? [];
  heard.push(incoming.text);
  if (incoming.text === "throw") throw new Error("no");
  const text = heard.join(" ");
  return Promise.resolve({
    state: { heard: [...heard] },
    effects: [{ do: "reply", message: { text } }],
  });
};

it("lets no test pass in which a dialog changes its state", async () => {
  const { engine, texts, stop } = world();
  const careless = engine({ dialog: changing });
  for (const text of ["a", "b"]) await careless.accept(message(text));
  expect(texts()).toEqual(["a", "sorry 6"]);
  await stop();
});

it("keeps nothing of what a failing dialog did to its state", async () => {
  const { store, engine, texts, stop } = world();
  const careless = engine({ dialog: changing }, unfrozen);
  for (const text of ["a", "throw", "b"]) await careless.accept(message(text));
  expect(texts()).toEqual(["a", "sorry 6", "a b"]);
  expect((await store.read("state/embedded/c1"))?.value).toMatchObject({
    dialog: { heard: ["a", "b"] },
  });
  await stop();
});
