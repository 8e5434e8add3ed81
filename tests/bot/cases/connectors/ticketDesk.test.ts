import { createCaseDesk, type StaffedDesk } from "../../../../bot/cases/caseDesk";
import { createTicketDesk } from "../../../../bot/cases/connectors/ticketDesk";
import { nothingSent, ticketValue } from "../../../../bot/cases/connectors/ticketDocument";
import {
  type Ticket,
  type TicketChange,
  type TicketDraft,
  type TicketOutcome,
  type TicketSystem,
} from "../../../../bot/cases/connectors/ticketSystem";
import { maskSecrets } from "../../../../bot/cases/maskSecrets";
import { openMemoryStore } from "../../../../bot/store/memory";
import { type DocumentStore } from "../../../../bot/store/port";
import { ticketDraft, ticketNote } from "../../../../cards/ticketText";
import { audrey, draft, erin } from "../parties";
import { startServiceNow, type TicketServer } from "./ticketServers";

const minute = 60_000;

/** A case desk with a ticket desk beside it, on one store and one clock. */
function desks(store: DocumentStore, system: TicketSystem) {
  const now = { ms: Date.UTC(2026, 10, 28, 9) };
  const clock = { now: () => now.ms };
  const logged: string[] = [];
  const note = (event: string, fields: { readonly error?: unknown } = {}): void => {
    logged.push(event);
    if (fields.error instanceof Error) logged.push(fields.error.message);
  };
  const tickets = createTicketDesk({
    ...{ store, clock, system, mask: maskSecrets, random: () => 0.99 },
    cases: {
      read: (caseId) => desk.book.read(caseId),
      entries: (record, after) => desk.book.entries(record, after),
    },
    words: { draft: ticketDraft, note: ticketNote },
    show: (caseId, ticket) => desk.ticketed(caseId, ticket),
    log: { info: note, warn: note, error: note },
  });
  const told: string[] = [];
  const desk: StaffedDesk = createCaseDesk({
    ...{ store, clock, takeMinutes: 0, ticketDue: tickets.due },
    tell: ({ to }) => {
      told.push(to.conversation);
      return Promise.resolve("told");
    },
  });
  const pass = async (ms: number): Promise<void> => {
    now.ms += ms;
    await tickets.round();
  };
  return { desk, tickets, now, told, logged, pass };
}

const done = <T>(value: T): TicketOutcome<T> => ({ state: "done", value });
const ticket: Ticket = { id: "t1", number: "T-1" };

/** A system in memory, which answers as it is told to. */
function scripted(outcomes: TicketOutcome<Ticket>[] = []) {
  const calls: { draft?: TicketDraft; change?: TicketChange; again: boolean }[] = [];
  const next = (): Promise<TicketOutcome<Ticket>> =>
    Promise.resolve(outcomes.shift() ?? done(ticket));
  const system: TicketSystem = {
    name: "serviceNow",
    findsAfterMs: 0,
    open: (one, again) => {
      calls.push({ draft: one, again });
      return next();
    },
    update: (_, change, again) => {
      calls.push({ change, again });
      return next();
    },
  };
  return { system, calls };
}

const take = { act: "move", move: "take", caseId: "case-1001", by: erin } as const;
const resolve = { act: "move", move: "resolve", caseId: "case-1001", by: erin } as const;

describe("createTicketDesk", () => {
  it("opens a ticket beside the case, shows its number, and tells it each transition in order", async () => {
    const { system, calls } = scripted();
    const { desk, pass, told } = desks(openMemoryStore(), system);
    await desk.open("a#0", draft);
    await pass(0);
    expect(await desk.book.read("case-1001")).toMatchObject({ ticket: { number: "T-1" } });
    expect(told).toContain(audrey.at.conversation);
    await desk.act("b#0", take);
    await desk.act("c#0", { act: "note", caseId: "case-1001", by: erin, text: "Checked" });
    await desk.act("d#0", resolve);
    await pass(0);
    expect(calls.map(({ draft: one, change }) => one?.title ?? change?.note)).toEqual([
      "Case 1001 · Audrey",
      "Erin took case 1001.",
      "Note of Erin on case 1001: Checked",
      "Erin resolved case 1001.",
    ]);
    expect(calls.map(({ change }) => change?.state)).toEqual([
      ...[undefined, "taken", undefined, "resolved"],
    ]);
    await pass(minute);
    expect(calls).toHaveLength(4);
  });

  it("tells a ticket nothing that was said", async () => {
    const { system, calls } = scripted();
    const { desk, pass } = desks(openMemoryStore(), system);
    const transcript = [
      { at: "2026-11-28T08:00:00Z", by: "person", text: "canary words" } as const,
    ];
    await desk.open("a#0", { ...draft, transcript });
    await desk.act("b#0", take);
    const words = { act: "say", side: "requester", by: audrey, text: "canary words" } as const;
    await desk.act("c#0", { ...words, caseId: "case-1001" });
    await pass(0);
    expect(calls).toHaveLength(2);
    expect(JSON.stringify(calls)).not.toContain("canary");
  });

  it("hides secrets once more", async () => {
    const { system, calls } = scripted();
    const { desk, pass } = desks(openMemoryStore(), system);
    await desk.open("a#0", { ...draft, summary: ["", "password: hunter2-canary"] });
    const text = "the token is: canary-4711-abcdef";
    await desk.act("b#0", { act: "note", caseId: "case-1001", by: erin, text });
    await pass(0);
    expect(JSON.stringify(calls)).not.toContain("canary");
    expect(JSON.stringify(calls)).toContain("[hidden]");
  });

  it("looks first when it is not known whether a call was done, and waits longer each time", async () => {
    const unknown = { state: "unknown" } as const;
    const { system, calls } = scripted([unknown, unknown]);
    const { desk, pass } = desks(openMemoryStore(), system);
    await desk.open("a#0", draft);
    await pass(0);
    await pass(4000);
    expect(calls.map(({ again }) => again)).toEqual([false]);
    await pass(2000);
    expect(calls.map(({ again }) => again)).toEqual([false, true]);
    await pass(6000);
    expect(calls).toHaveLength(2);
    await pass(5000);
    expect(calls.map(({ again }) => again)).toEqual([false, true, true]);
    expect(await desk.book.read("case-1001")).toMatchObject({ ticket: { number: "T-1" } });
  });

  it("does not look for what was refused", async () => {
    const refused = { state: "notDone", why: "refused", status: 403 } as const;
    const { system, calls } = scripted([refused]);
    const { desk, pass, logged } = desks(openMemoryStore(), system);
    await desk.open("a#0", draft);
    await pass(0);
    expect(logged).toEqual(["ticketNotSent"]);
    await pass(minute);
    expect(calls.map(({ again }) => again)).toEqual([false, false]);
  });

  it("leaves a system in peace that has too much to do, for all cases", async () => {
    const busy = { state: "notDone", why: "busy", status: 429, retryAfterMs: minute } as const;
    const { system, calls } = scripted([busy]);
    const { desk, pass } = desks(openMemoryStore(), system);
    await desk.open("a#0", draft);
    await pass(0);
    await desk.open("b#0", draft);
    await pass(minute / 2);
    expect(calls).toHaveLength(1);
    await pass(minute);
    expect(calls).toHaveLength(3);
  });

  it("gives up after a week, and begins again when there is something new", async () => {
    const unknown = { state: "unknown" } as const;
    const { system, calls } = scripted(Array.from({ length: 300 }, () => unknown));
    const store = openMemoryStore();
    const { desk, pass, logged } = desks(store, system);
    await desk.open("a#0", draft);
    for (let hour = 0; hour < 24 * 8; hour++) await pass(60 * minute);
    expect(logged).toContain("ticketGivenUp");
    expect(await store.list("ticketsDue/", { limit: 10 })).toEqual([]);
    const before = calls.length;
    await desk.act("b#0", take);
    await pass(60 * minute);
    expect(calls.length).toBeGreaterThan(before);
  });

  it("holds up no case by one whose document cannot be read", async () => {
    const { system, calls } = scripted();
    const store = openMemoryStore();
    const { desk, pass, logged } = desks(store, system);
    await desk.open("a#0", draft);
    await desk.open("b#0", draft);
    await store.write("tickets/case-1001", { schema: 9 }, "any");
    await pass(0);
    expect(logged).toContain("ticketFailed");
    expect(logged).toContain("The ticket was kept by a newer version of this program");
    expect(calls.map(({ draft: one }) => one?.title)).toEqual(["Case 1002 · Audrey"]);
  });

  it("reaches a case behind hundreds that wait to be tried again", async () => {
    const { system, calls } = scripted();
    const store = openMemoryStore();
    const { desk, pass, now } = desks(store, system);
    for (let n = 0; n < 250; n++) await desk.open(`${n}#0`, draft);
    const nextAt = now.ms + 60 * minute;
    for (let n = 0; n < 249; n++)
      await store.write(
        `tickets/case-${1001 + n}`,
        { ...(ticketValue(nothingSent) as object), nextAt },
        "any",
      );
    for (let n = 0; n < 3; n++) await pass(2000);
    expect(calls.map(({ draft: one }) => one?.title)).toEqual(["Case 1250 · Audrey"]);
  });

  it("goes on with what became due while it was sending", async () => {
    const { system, calls } = scripted();
    const store = openMemoryStore();
    const { desk, pass } = desks(store, {
      ...system,
      open: async (...one) => {
        await desk.act("b#0", take);
        return system.open(...one);
      },
    });
    await desk.open("a#0", draft);
    await pass(0);
    await pass(0);
    expect(calls.at(-1)).toMatchObject({ change: { state: "taken" } });
    expect(await store.list("ticketsDue/", { limit: 10 })).toEqual([]);
  });
});

describe("with crashes", () => {
  let server: TicketServer;
  beforeEach(async () => {
    server = await startServiceNow();
  });
  afterEach(() => server.close());

  /** A store whose process dies after so many steps. */
  const mortal = (store: DocumentStore, after: number): DocumentStore => {
    let left = after;
    const step = <T>(work: () => Promise<T>): Promise<T> =>
      left-- > 0 ? work() : Promise.reject(new Error("dead"));
    return {
      ...store,
      read: (key) => step(() => store.read(key)),
      write: (...one) => step(() => store.write(...one)),
      delete: (...one) => step(() => store.delete(...one)),
      list: (...one) => step(() => store.list(...one)),
    };
  };

  it.each(Array.from({ length: 24 }, (_, steps) => steps))(
    "after %d steps: one ticket, each transition once, nothing lost",
    async (steps) => {
      const store = openMemoryStore();
      const alive = desks(store, server.system());
      await alive.desk.open("a#0", draft);
      await alive.desk.act("b#0", take);
      const dying = desks(mortal(store, steps), server.system());
      await dying.tickets.round().catch(() => undefined);
      const again = desks(store, server.system());
      await again.pass(2 * minute);
      await again.desk.act("c#0", resolve);
      await again.pass(2 * minute);
      await again.pass(2 * minute);
      expect(server.tickets).toMatchObject([{ state: "resolved" }]);
      expect(server.tickets[0]!.notes.map((note) => note.split(" [", 1)[0])).toEqual([
        "Erin took case 1001.",
        "Erin resolved case 1001.",
      ]);
      expect(await again.desk.book.read("case-1001")).toMatchObject({
        ticket: { number: "INC0010001" },
      });
    },
  );

  it("of two instances one sends, however often both look", async () => {
    const store = openMemoryStore();
    const one = desks(store, server.system());
    const other = desks(store, server.system());
    await one.desk.open("a#0", draft);
    await one.desk.act("b#0", take);
    await Promise.all([one.pass(0), other.pass(0), one.pass(0), other.pass(0)]);
    expect(server.tickets).toHaveLength(1);
    expect(server.tickets[0]!.notes).toHaveLength(1);
  });
});
