import { type DocumentStore } from "../../../bot/store/port";
import { gate, message, until, world } from "./world";

describe("admission", () => {
  let made: ReturnType<typeof world>;
  beforeEach(() => {
    made = world();
  });
  afterEach(() => made.stop());

  it("takes nothing that the store does not take", async () => {
    const write: DocumentStore["write"] = () => Promise.reject(new Error("away"));
    const engine = made.engine({ store: { ...made.store, write } });
    expect(await engine.accept(message("a"))).toEqual({ state: "overloaded" });
    expect(made.shown).toEqual([]);
  });

  it("does not let the sender wait for a store that hangs, nor runs anything twice", async () => {
    const { opened, open } = gate();
    const { store } = made;
    const write: DocumentStore["write"] = async (key, value, expected) => {
      if (key.startsWith("pending/embedded/c1/")) await opened;
      return store.write(key, value, expected);
    };
    const engine = made.engine({ store: { ...store, write }, limits: { admitMs: 20 } });
    const both = ["a", "b"].map((text) => engine.accept(message(text)));
    expect(await Promise.all(both)).toEqual([{ state: "overloaded" }, { state: "overloaded" }]);
    expect((await engine.accept(message("x", { conversation: "c2" }))).state).toBe("accepted");
    open();
    await until(() => made.texts().length > 0);
    expect(await engine.accept(message("a"))).toEqual({ state: "accepted", duplicate: true });
    expect(await engine.accept(message("b"))).toEqual({ state: "accepted", duplicate: false });
    expect(made.texts()).toEqual(["1: a", "2: b"]);
  });
});
