import { type Dialog } from "../../bot/turns/port";
import { clock, message, scripted, world } from "../bot/turns/world";

const hour = 3_600_000;
const jumps = { "an hour back": -hour, "an hour on": hour, "a year on": 8_760 * hour } as const;
/** When the time of day is set: in which step of the second of three turns. */
const moments = ["before the turn", "in the dialog", "while the channel is away"] as const;
const matrix = Object.keys(jumps).flatMap((jump) =>
  moments.map((moment) => [jump as keyof typeof jumps, moment] as const),
);

it.each(matrix)(
  "a clock set %s %s: every question is answered once, in order",
  async (jump, moment) => {
    const made = world();
    let ahead = 0;
    const set = (at: (typeof moments)[number]): boolean => {
      if (at !== moment || ahead !== 0) return false;
      ahead = jumps[jump];
      return true;
    };
    const dialog: Dialog = (state, turn) => {
      if (turn.incoming.text === "look two") set("in the dialog");
      return scripted(state, turn);
    };
    const deliver: typeof made.deliver = (reference, key, reply) =>
      reply.text === "2: look two" && set("while the channel is away")
        ? Promise.resolve({ state: "failed", reason: "away" })
        : made.deliver(reference, key, reply);
    const engine = made.engine({
      dialog,
      clock: { now: () => clock.now() + ahead },
      deliver: { messages: deliver, embedded: deliver },
    });
    await engine.accept(message("one"));
    set("before the turn");
    await engine.accept(message("look two"));
    await made.quiet();
    await engine.accept(message("three"));
    await made.quiet();

    const found = '3: lookupDone {"found":"two","ticket":"two"}';
    expect(made.texts()).toEqual(["1: one", "2: look two", found, "4: three"]);
    expect(ahead).toBe(jumps[jump]);
    await made.stop();
  },
);
