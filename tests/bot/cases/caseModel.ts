import { fc } from "../../properties";

import { createCaseDesk, type StaffedDesk } from "../../../bot/cases/caseDesk";
import {
  type CaseCommand,
  type CaseEntry,
  type CaseRecord,
  type CaseTicket,
} from "../../../bot/cases/port";
import { createCaseStore } from "../../../bot/cases/caseStore";
import { createTicketDesk } from "../../../bot/cases/connectors/ticketDesk";
import {
  type Ticket,
  type TicketOutcome,
  type TicketSystem,
} from "../../../bot/cases/connectors/ticketSystem";
import { type DocumentStore } from "../../../bot/store/port";
import { audrey, ben, draft, elsewhere, erin, frank, hubOf } from "./parties";

/** Nobody does anything for a while, and whoever should have is reminded. */
interface Pause {
  readonly act: "pause";
  readonly minutes: number;
}

/** What somebody does, on which of the desks, and what befalls it on the way. */
export interface Deed {
  readonly command: Exclude<CaseCommand, { act: "watch" }> | Pause;
  readonly desk: 0 | 1;
  /** Steps outwards after which the process dies or an answer is lost; the sender sends again. */
  readonly diesAfter: number | undefined;
  /** The same is delivered twice at once. */
  readonly twice: boolean;
}

const caseId = "case-1001";
const people = fc.constantFrom(audrey, ben, erin, frank, elsewhere(erin), elsewhere(audrey));
const engineers = fc.constantFrom(erin, frank, elsewhere(erin));

const command: fc.Arbitrary<Deed["command"]> = fc.oneof(
  fc.record({
    act: fc.constant("move" as const),
    move: fc.constantFrom(
      ...(["take", "resolve", "handBack", "reopen", "notSolved", "withdraw"] as const),
    ),
    caseId: fc.constant(caseId),
    by: people,
  }),
  // Most sequences are alive only if cases are taken again and again.
  fc.record({
    act: fc.constant("move" as const),
    move: fc.constantFrom(...(["take", "take", "handBack", "resolve"] as const)),
    caseId: fc.constant(caseId),
    by: engineers,
  }),
  fc.record({
    act: fc.constant("say" as const),
    side: fc.constant("engineer" as const),
    caseId: fc.constant(caseId),
    by: engineers,
    text: fc.constant("words"),
  }),
  fc.record({
    act: fc.constant("say" as const),
    side: fc.constant("requester" as const),
    caseId: fc.constant(caseId),
    by: fc.constantFrom(audrey, audrey, ben),
    text: fc.constant("words"),
  }),
  fc.record({
    act: fc.constant("transfer" as const),
    caseId: fc.constant(caseId),
    by: engineers,
    name: fc.constantFrom("Erin", "Frank", "Nobody"),
  }),
  fc.record({ act: fc.constant("join" as const), caseId: fc.constant(caseId), by: people }),
  fc.record({
    act: fc.constant("fix" as const),
    caseId: fc.constant(caseId),
    by: people,
    fix: fc.constant("provisionOnDemand"),
    outcome: fc.constantFrom("done", "worked", "notDone"),
  }),
  // What the hub says: of the conversation, of others, too late, and of cases that nobody knows.
  fc.record({
    act: fc.constant("hub" as const),
    caseId: fc.constantFrom(caseId, caseId, caseId, "case-1002"),
    by: fc.constantFrom(hubOf(audrey), hubOf(audrey), hubOf(audrey), hubOf(ben), erin),
    state: fc.constantFrom(...(["accepted", "completed", "failed", "unreachable"] as const)),
  }),
  fc.record({ act: fc.constant("pause" as const), minutes: fc.constantFrom(1, 6, 20) }),
);

const deed: fc.Arbitrary<Deed> = fc.record({
  command,
  desk: fc.constantFrom(0 as const, 1 as const),
  diesAfter: fc.option(fc.nat(12), { nil: undefined }),
  twice: fc.boolean(),
});

/** Deeds in rounds; those of a round happen at once. */
export const rounds = fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 25,
});

/** What befalls a call to the ticket system: its answer is lost after or before it was done, or it is busy. */
type Trouble = "none" | "lostDone" | "lostUndone" | "busy";

/** The troubles of calls in a row; after them all goes well. */
export const troubles: fc.Arbitrary<Trouble[]> = fc.array(
  fc.constantFrom<Trouble>("none", "lostDone", "lostUndone", "busy"),
  { maxLength: 30 },
);

/** A ticket system that has troubles, and what it holds: titles, and the keys of changes. */
function troubledSystem(met: Trouble[]) {
  const tickets: string[] = [];
  const changes: string[] = [];
  const call = (list: string[], key: string, again: boolean): Promise<TicketOutcome<Ticket>> => {
    const trouble = met.shift() ?? "none";
    const busy = { state: "notDone", why: "busy", status: 429 } as const;
    if (trouble === "busy") return Promise.resolve(busy);
    const isThere = again && list.includes(key);
    if (!isThere && trouble !== "lostUndone") list.push(key);
    if (trouble === "none")
      return Promise.resolve({ state: "done", value: { id: "1", number: "T" } });
    return Promise.resolve({ state: "unknown" });
  };
  const system: TicketSystem = {
    name: "webhook",
    findsAfterMs: 0,
    open: ({ reference }, again) => call(tickets, reference, again),
    update: (_, { key }, again) => call(changes, key, again),
  };
  return { system, tickets, changes };
}

/** A store that fails after some steps, before or after the step itself is done. */
function mortal(store: DocumentStore, diesAfter: number): DocumentStore {
  let left = diesAfter;
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (left-- > 0) return work();
    // The last one is done, and its answer is lost; nothing comes after it.
    if (left === -1) await work();
    throw new Error("The process is dead");
  };
  return {
    ...store,
    read: (key) => step(() => store.read(key)),
    write: (key, value, expected) => step(() => store.write(key, value, expected)),
    delete: (key, expected) => step(() => store.delete(key, expected)),
    list: (prefix, options) => step(() => store.list(prefix, options)),
  };
}

/**
 * Plays the rounds on a store and returns what became of the case and who was told what. With a `hub`
 * the case is first for the people behind its conversation.
 */
export async function playRounds(
  store: DocumentStore,
  played: readonly (readonly Deed[])[],
  met: readonly Trouble[],
  hub: boolean,
) {
  let now = Date.UTC(2026, 10, 28, 9);
  const clock = { now: () => (now += 1000) };
  const { system, tickets, changes } = troubledSystem([...met]);
  const book = createCaseStore(store);
  const show = (id: string, ticket: CaseTicket): Promise<void> => desks[0].ticketed(id, ticket);
  const ticketDeskOn = (on: DocumentStore) =>
    createTicketDesk({
      ...{ store: on, clock, system, cases: book, show, random: () => 0.5, log: silent },
      words: { draft: () => ({ title: "", text: "" }), note: noteOf },
      mask: (text) => ({ text }),
    });
  const told = new Map<string, Set<string>>();
  const refused = new Set<string>();
  const deskOn = (on: DocumentStore) =>
    createCaseDesk({
      ...{ store: on, clock, takeMinutes: 15, ticketDue: ticketDeskOn(on).due },
      tell: ({ id, to, event }) => {
        if (event === "caseRefused") refused.add(id.replace("refused ", ""));
        else told.set(to.conversation, (told.get(to.conversation) ?? new Set()).add(id));
        return Promise.resolve("told");
      },
    });
  const desks = [deskOn(store), deskOn(store)] as const;
  for (const by of [erin, frank])
    await desks[0].act(`watch ${by.displayName}`, { act: "watch", by });
  await desks[0].open("open#0", { ...draft, ...(hub && { hub: "asked" }) });
  const clerks = [ticketDeskOn(store), ticketDeskOn(store)] as const;
  const keys: { key: string; command: Deed["command"] }[] = [];
  for (const [at, round] of played.entries())
    await Promise.all([
      ...clerks.map((clerk) => clerk.round()),
      ...round.map(async ({ command: one, desk, diesAfter, twice }, n) => {
        const key = `deed ${at}.${n}`;
        keys.push({ key, command: one });
        if (one.act === "pause") now += one.minutes * 60_000;
        const on = (some: StaffedDesk) =>
          one.act === "pause" ? some.remind() : some.act(key, one);
        if (diesAfter !== undefined)
          await on(deskOn(mortal(store, diesAfter))).catch(() => undefined);
        const again = () => on(desks[desk]);
        await Promise.all(twice ? [again(), again()] : [again()]);
      }),
    ]);
  for (let hour = 0; hour < 100; hour++) {
    now += 3_600_000;
    await clerks[0].round();
  }
  const record = (await book.read(caseId))!;
  const entries = await book.entries(record, 0);
  const due = await store.list("ticketsDue/", { limit: 1 });
  const active = await book.active();
  return { record, entries, keys, refused, told, active, tickets, changes, due };
}

type Played = Awaited<ReturnType<typeof playRounds>>;

/** What is wrong with how a case went; empty when all invariants hold. */
export function faultsOfPlay(played: Played): string[] {
  const { record, entries, keys, refused, told, active } = played;
  const made = new Map<string, number>();
  for (const { key } of entries) made.set(key, (made.get(key) ?? 0) + 1);
  return [
    ...numberedWhole(record, entries),
    ...historyWhole(record, entries),
    ...hubWrong(played),
    ...ticketWhole(played),
    ...[...made].flatMap(([key, times]) => (times > 1 ? [`${key} happened ${times} times`] : [])),
    // Nothing is lost: each deed is in the history, or its doer was told that it was refused.
    ...keys.flatMap(({ key, command: { act } }) =>
      made.has(key) || refused.has(key) || isUnanswered(act) ? [] : [`${key} is lost`],
    ),
    ...((record.state === "taken") === (record.owner !== undefined)
      ? []
      : ["owner and state differ"]),
    ...entries.flatMap((entry) =>
      addressee(entry).flatMap((to) =>
        told.get(to)?.has(`${record.caseId}/${entry.sequence}`) === true
          ? []
          : [`${to} was not told of ${entry.sequence}`],
      ),
    ),
    ...(active.length === (["open", "taken"].includes(record.state) ? 1 : 0)
      ? []
      : ["the list of active cases is wrong"]),
  ];
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What a ticket is told of: moves beyond the opening, and fixes. */
function noteOf(_: CaseRecord, { what }: CaseEntry): string | undefined {
  const isTold = (what.kind === "moved" && what.move !== "open") || what.kind === "fixed";
  return isTold ? what.kind : undefined;
}

/** One ticket, which was told all it is told of, once and in order; and it stands in the case. */
function ticketWhole({ record, entries, tickets, changes, due }: Played): string[] {
  const wanted = entries.flatMap((entry) =>
    noteOf(record, entry) === undefined ? [] : [entry.sequence],
  );
  const sent = changes.map((key) => Number(key.split("/").at(-1)));
  return [
    ...(tickets.length === 1 ? [] : [`there are ${tickets.length} tickets`]),
    ...(due.length === 0 && JSON.stringify(sent) === JSON.stringify(wanted)
      ? []
      : [`the ticket was told ${sent.join()} instead of ${wanted.join()}`]),
    ...(record.ticket === undefined ? ["the case does not show its ticket"] : []),
  ];
}

/** Nobody waits for an answer to it. */
function isUnanswered(act: Deed["command"]["act"]): boolean {
  return act === "pause" || act === "hub";
}

/** A hub's word counts for the case of its own conversation only, and nobody else speaks as one. */
function hubWrong({ record, entries, keys }: Played): string[] {
  const commands = new Map(keys.map(({ key, command }) => [key, command]));
  let { at } = draft.requester;
  const { hub, state, offeredUntil } = record;
  const asksOn = hub === "asked" && state === "open" && offeredUntil === undefined;
  const words = entries.flatMap(({ key, sequence, by, what }) => {
    const deed = commands.get(key);
    const who = deed === undefined || deed.act === "pause" ? undefined : deed.by;
    if (what.kind === "joined" && who !== undefined) ({ at } = who);
    const isHubs = deed?.act === "hub";
    const isRight = isHubs
      ? record.hub !== undefined && who?.ofHub === true && who.at.conversation === at.conversation
      : by.side !== "hub";
    return isRight ? [] : [`${sequence} was not for the hub to say`];
  });
  return asksOn ? [...words, "the hub is asked for ever"] : words;
}

function addressee({ what }: CaseEntry): string[] {
  return what.kind === "words" ? [what.to.conversation] : [];
}

function numberedWhole({ last, version }: CaseRecord, entries: readonly CaseEntry[]): string[] {
  const whole = entries.every(({ sequence }, at) => sequence === at + 1);
  return whole && entries.length === last && version === last ? [] : ["entries are missing"];
}

/** The transitions follow each other from the opening to the present state, and words go to owners. */
function historyWhole(record: CaseRecord, entries: readonly CaseEntry[]): string[] {
  const faults: string[] = [];
  let at: Standing = {};
  for (const entry of entries) {
    const { what, sequence } = entry;
    if (what.kind === "words") faults.push(...wordsWrong(entry, at));
    if (what.kind !== "moved") continue;
    if (what.from !== at.state) faults.push(`${sequence} does not begin where it was`);
    at = { state: what.to, owner: what.owner };
  }
  const leadsHere = at.state === record.state && at.owner === record.owner?.displayName;
  return leadsHere ? faults : [...faults, "the history does not lead here"];
}

interface Standing {
  readonly state?: string;
  readonly owner?: string | undefined;
}

function wordsWrong({ what, by, sequence }: CaseEntry, { state, owner }: Standing): string[] {
  if (what.kind !== "words") return [];
  const isOwners =
    by.side === "engineer" ? by.name === owner : what.to.conversation.startsWith(owner ?? "?");
  return [
    ...(state === "taken" ? [] : [`${sequence} was said while nobody had the case`]),
    ...(isOwners ? [] : [`${sequence} is not between the owner and the person`]),
  ];
}
