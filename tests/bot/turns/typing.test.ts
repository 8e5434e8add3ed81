import { type Dialog } from "../../../bot/turns/port";
import { gate, message, scripted, until, world } from "./world";

const limits = { typingMs: 10, typingAgainMs: 20 };
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("that the bot is at work", () => {
  let made: ReturnType<typeof world>;
  let shown: unknown[];
  const typing = {
    embedded: (reference: unknown) => {
      shown.push(reference);
      return Promise.resolve();
    },
  };
  beforeEach(() => {
    made = world();
    shown = [];
  });
  afterEach(() => made.stop());

  it("is shown while a turn takes long, again and again, and then no more", async () => {
    const { opened, open } = gate();
    const dialog: Dialog = (state, turn) => opened.then(() => scripted(state, turn));
    const engine = made.engine({ dialog, typing, limits });
    const said = engine.accept(message("a"));
    await until(() => shown.length >= 2);
    expect(shown[0]).toEqual({ conversation: "c1" });
    open();
    await said;
    const count = shown.length;
    await wait(60);
    expect([shown.length, made.texts()]).toEqual([count, ["1: a"]]);
  });

  it("is not shown for a quick turn, a redelivery, or what nobody wrote", async () => {
    const engine = made.engine({ typing, limits: { ...limits, typingMs: 200 } });
    await engine.accept(message("a"));
    await engine.accept(message("a"));
    const slow: Dialog = (state, turn) => wait(80).then(() => scripted(state, turn));
    const other = made.engine({ dialog: slow, typing, limits });
    await other.accept(message("b", { incoming: { id: "b", kind: "event", text: "" } }));
    expect(shown).toEqual([]);
  });

  it("does no harm when it cannot be shown, and does not come after the reply", async () => {
    const order: string[] = [];
    const dialog: Dialog = (state, turn) => wait(40).then(() => scripted(state, turn));
    const engine = made.engine({
      dialog,
      limits: { ...limits, typingAgainMs: 1000 },
      typing: {
        embedded: async () => {
          await wait(80);
          order.push("typing");
          throw new Error("refused");
        },
      },
      deliver: {
        messages: made.deliver,
        embedded: (...reply) => {
          order.push("reply");
          return made.deliver(...reply);
        },
      },
    });
    await engine.accept(message("a"));
    expect(order).toEqual(["typing", "reply"]);
  });
});
