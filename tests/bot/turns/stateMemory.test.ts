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

/** A memory store that counts how often a document's text had to be given out. */
function countingStore() {
  const store = openMemoryStore();
  let given = 0;
  const counting: DocumentStore = {
    ...store,
    read: async (key, known) => {
      const found = await store.read(key, known);
      if (found !== undefined && found !== known && key.startsWith("state/")) given += 1;
      return found;
    },
  };
  return { store: counting, given: () => given };
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
