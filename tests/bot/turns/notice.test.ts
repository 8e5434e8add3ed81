import { type Json } from "../../../bot/store/port";
import { type Dialog, type TurnContext } from "../../../bot/turns/port";
import { message, scripted, until, world } from "./world";

const there = { route: "embedded", conversation: "c2" } as const;
const news = { id: "n1", to: there, event: "news", value: { a: 1 } };
const engineer = { role: "engineer", userId: "e1", displayName: "Erin" } as const;
const hello = message("hello", {
  conversation: "c2",
  asker: engineer,
  reference: { conversation: "c2", replyToId: "hello" },
  incoming: { id: "hello", kind: "message", text: "hello", locale: "de-DE" },
});

describe("telling another conversation", () => {
  let made: ReturnType<typeof world>;
  beforeEach(() => {
    made = world();
  });
  afterEach(() => made.stop());

  it("brings an event into it, through its own dialog, once per id", async () => {
    const engine = made.engine();
    await engine.accept(hello);
    expect(await Promise.all([engine.tell(news), engine.tell(news)])).toEqual(["told", "told"]);
    await made.quiet();
    expect(await engine.tell(news)).toBe("told");
    await engine.tell({ ...news, id: "n2" });
    await made.quiet();
    expect(made.texts("c2")).toEqual(["1: hello", '2: news {"a":1}', '3: news {"a":1}']);
  });

  it("is a turn as if the person there had written, in an answer to nothing", async () => {
    const seen: TurnContext[] = [];
    const references: Json[] = [];
    const dialog: Dialog = (state, turn) => {
      seen.push(turn);
      return scripted(state, turn);
    };
    const deliver: typeof made.deliver = (reference, ...rest) => {
      references.push(reference);
      return made.deliver(reference, ...rest);
    };
    const engine = made.engine({ dialog, deliver: { messages: deliver, embedded: deliver } });
    await engine.accept(hello);
    // Somebody's joining names no locale, and an event is nobody's word.
    const joined = { id: "j", kind: "joined", text: "" } as const;
    await engine.accept({ ...hello, incoming: joined });
    await engine.tell(news);
    await engine.tell({ ...news, id: "n2" });
    await made.quiet();
    expect(seen[1]?.incoming).toEqual({ ...joined, locale: "de-DE" });
    expect(seen.slice(2)).toEqual([
      expect.objectContaining({
        ...there,
        asker: engineer,
        incoming: {
          id: "told n1",
          kind: "event",
          event: "news",
          text: "",
          value: { a: 1 },
          locale: "de-DE",
        },
      }),
      expect.objectContaining({ asker: engineer }),
    ]);
    expect(references.at(0)).toEqual({ conversation: "c2", replyToId: "hello" });
    expect(references.slice(2)).toEqual([{ conversation: "c2" }, { conversation: "c2" }]);
  });

  it("is known after a restart, and in order with what is said there", async () => {
    await made.engine().accept(hello);
    const engine = made.engine();
    expect(await engine.tell(news)).toBe("told");
    await engine.accept(message("later", { conversation: "c2", asker: engineer }));
    await made.quiet();
    expect(made.texts("c2").slice(1)).toEqual(['2: news {"a":1}', "3: later"]);
  });

  it("says so where nobody has written", async () => {
    const engine = made.engine();
    expect(await engine.tell(news)).toBe("unknown");
    await engine.accept(message("tell c2"));
    await made.quiet();
    expect(made.texts("c2")).toEqual([]);
    expect(made.lines.map(({ event }) => event)).toEqual(["answered", "nobodyToTell"]);
  });

  it("throws when there is no room, and an effect is tried again until there is", async () => {
    const engine = made.engine();
    await engine.accept(hello);
    const full = made.engine({ limits: { openPerConversation: 1 } });
    let held: (() => void) | undefined;
    const dialog: Dialog = async (state, turn) => {
      if (turn.incoming.text === "slow") await new Promise<void>((resolve) => (held = resolve));
      return scripted(state, turn);
    };
    const busy = made.engine({ dialog, limits: { openPerConversation: 1, acceptMs: 1 } });
    await busy.accept(message("slow", { conversation: "c2", asker: engineer }));
    await expect(busy.tell(news)).rejects.toThrow();
    await busy.accept(message("tell c2"));
    expect(made.texts("c2")).toEqual(["1: hello"]);
    await until(() => held !== undefined);
    held?.();
    await made.quiet();
    expect(made.texts("c2")).toEqual(["1: hello", "2: slow", '3: news {"of":"tell c2"}']);
    await full.stop();
    await expect(full.tell(news)).rejects.toThrow();
  });

  it("may be one's own conversation, for later", async () => {
    const engine = made.engine();
    await engine.accept(message("a"));
    await engine.accept(message("tell c1"));
    await made.quiet();
    expect(made.texts()).toEqual(["1: a", "2: tell c1", '3: news {"of":"tell c1"}']);
  });
});
