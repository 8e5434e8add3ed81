import { type DocumentStore, type StoredDocument } from "../../store/port";
import { type Logger } from "../../telemetry";
import { type CaseBook, type CaseEntry, type CaseRecord, type CaseTicket } from "../port";
import {
  duePrefix,
  nothingSent,
  readTicket,
  type TicketDocument,
  ticketKey,
  ticketValue,
} from "./ticketDocument";
import {
  type Ticket,
  type TicketChange,
  type TicketDraft,
  type TicketOutcome,
  type TicketSystem,
} from "./ticketSystem";

export interface TicketDeskParts {
  readonly store: DocumentStore;
  /** Milliseconds since 1970. */
  readonly clock: { now(): number };
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly system: TicketSystem;
  readonly cases: Pick<CaseBook, "read" | "entries">;
  /** What the ticket says; undefined for an entry that tickets are not told of. */
  readonly words: {
    draft(record: CaseRecord): Pick<TicketDraft, "title" | "text">;
    note(record: CaseRecord, entry: CaseEntry): string | undefined;
  };
  /** Hides passwords and keys. */
  readonly mask: (text: string) => { readonly text: string };
  /** Notes the ticket in the case, once per case. */
  readonly show: (caseId: string, ticket: CaseTicket) => Promise<void>;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
}

/** Keeps a ticket beside each case. The case stays the truth: nothing of a ticket changes it. */
export interface TicketDesk {
  /** Durable: there is something new of a case. Throws when the store fails. */
  readonly due: (caseId: string) => Promise<void>;
  /** Sends what is due; to be called from time to time. Throws when the store fails. */
  readonly round: () => Promise<void>;
}

const pause = { firstMs: 5_000, longestMs: 3_600_000, claimMs: 90_000 };
/** After so long without success it is given up until there is something new of the case. */
const givenUpMs = 7 * 86_400_000;
const most = { perRound: 200, together: 4, calls: 50 };

/**
 * Creates the desk. What is to be sent is what the case has and the ticket has not; nothing is queued
 * twice. A call is written down before it is made (`begun`), so that after a crash or a lost answer
 * the next try looks first. Whoever moves `nextAt` on has the case in hand, of several instances one.
 */
export function createTicketDesk(parts: TicketDeskParts): TicketDesk {
  const { store, clock } = parts;
  let pausedUntil = 0;
  /** The last one that was looked at, where there are more than one round takes. */
  let after = "";
  const busy = (ms: number): void => {
    pausedUntil = Math.max(pausedUntil, clock.now() + ms);
  };
  return {
    due: async (caseId) => {
      await store.write(`${duePrefix}${caseId}`, { schema: 1 }, "any");
    },
    round: async () => {
      const due = await store.list(duePrefix, { after, limit: most.perRound });
      // Of many that wait to be tried again the others would else never be looked at.
      const isLastOfAll = due.length < most.perRound;
      const waiting = [...due];
      const work = async (): Promise<void> => {
        while (clock.now() >= pausedUntil) {
          const one = waiting.shift();
          if (one === undefined) return;
          after = one.key;
          await sendDue(parts, one, busy).catch((error: unknown) => {
            // One that fails stays due, and holds up no other.
            parts.log.warn("ticketFailed", { error });
          });
        }
      };
      await Promise.all(Array.from({ length: most.together }, work));
      if (isLastOfAll && waiting.length === 0) after = "";
    },
  };
}

/** A case in hand: its document as it was written last. */
interface InHand {
  document: TicketDocument;
  version: string;
}

async function sendDue(
  parts: TicketDeskParts,
  due: StoredDocument,
  busy: (ms: number) => void,
): Promise<void> {
  const { store, cases } = parts;
  const caseId = due.key.slice(duePrefix.length);
  const record = await cases.read(caseId);
  const hand = record && (await claim(parts, caseId));
  if (record === undefined) await store.delete(due.key, due);
  if (record === undefined || hand === undefined) return;
  const state = await sendAll(parts, record, hand, busy);
  // What became due meanwhile has another version and stays.
  if (state === "sent" || state === "givenUp") await store.delete(due.key, due);
  if (state === "sent" || state === "more")
    await keep(parts, caseId, hand, { ...hand.document, nextAt: 0 });
}

/** Takes a case in hand for a while, unless it is to wait or somebody else has it. */
async function claim(
  { store, clock }: TicketDeskParts,
  caseId: string,
): Promise<InHand | undefined> {
  const found = await store.read(ticketKey(caseId));
  const before = found ? readTicket(found.value) : nothingSent;
  if (before.nextAt > clock.now()) return undefined;
  const document = { ...before, nextAt: clock.now() + pause.claimMs };
  const expected = found ? { version: found.version } : "absent";
  const written = await store.write(ticketKey(caseId), ticketValue(document), expected);
  return written.state === "written" ? { document, version: written.version } : undefined;
}

async function sendAll(
  parts: TicketDeskParts,
  record: CaseRecord,
  hand: InHand,
  busy: (ms: number) => void,
): Promise<"sent" | "more" | "later" | "givenUp"> {
  const ticket = hand.document.ticket ?? (await openTicket(parts, record, hand, busy));
  if (ticket === undefined) return ended(parts, record.caseId, hand);
  if (hand.document.shown !== true) {
    const { number, url } = ticket;
    if (number !== undefined)
      await parts.show(record.caseId, { number, ...(url !== undefined && { url }) });
    await keep(parts, record.caseId, hand, { ...hand.document, shown: true });
  }
  const entries = await parts.cases.entries(record, hand.document.sent);
  for (const entry of entries.slice(0, most.calls)) {
    const change = changeOf(parts, record, entry);
    if (change !== undefined && !(await sendChange(parts, record, { hand, ticket, change, busy })))
      return ended(parts, record.caseId, hand);
    hand.document = { ...hand.document, sent: entry.sequence };
  }
  return entries.length > most.calls ? "more" : "sent";
}

/** Of a case that could not be told of for days no more is tried until there is something new of it. */
async function ended(
  parts: TicketDeskParts,
  caseId: string,
  hand: InHand,
): Promise<"later" | "givenUp"> {
  const { failingSince, ...rest } = hand.document;
  if (failingSince === undefined || parts.clock.now() - failingSince < givenUpMs) return "later";
  parts.log.error("ticketGivenUp", { id: caseId, attempt: rest.tries });
  await keep(parts, caseId, hand, { ...rest, nextAt: 0 });
  return "givenUp";
}

async function openTicket(
  parts: TicketDeskParts,
  record: CaseRecord,
  hand: InHand,
  busy: (ms: number) => void,
): Promise<Ticket | undefined> {
  const { title, text } = parts.words.draft(record);
  const mask = (one: string): string => parts.mask(one).text;
  const draft = { reference: referenceOf(record), title: mask(title), text: mask(text) };
  const outcome = await attempt(parts, record.caseId, hand, {
    name: "open",
    call: (again) => parts.system.open(draft, again),
    waitMs: parts.system.findsAfterMs,
    busy,
  });
  if (outcome === undefined) return undefined;
  parts.log.info("ticketOpened", { kind: parts.system.name, id: record.caseId });
  // The draft says the case as it stood then; what happened since is told change by change.
  await keep(parts, record.caseId, hand, { ...hand.document, ticket: outcome, sent: 1 });
  return outcome;
}

interface Sending {
  readonly hand: InHand;
  readonly ticket: Ticket;
  readonly change: TicketChange;
  readonly busy: (ms: number) => void;
}

async function sendChange(
  parts: TicketDeskParts,
  { caseId }: CaseRecord,
  { hand, ticket, change, busy }: Sending,
): Promise<boolean> {
  const outcome = await attempt(parts, caseId, hand, {
    name: change.key,
    call: (again) => parts.system.update(ticket, change, again),
    waitMs: 0,
    busy,
  });
  return outcome !== undefined;
}

interface Attempt {
  readonly name: string;
  readonly call: (again: boolean) => Promise<TicketOutcome<Ticket>>;
  /** Milliseconds before it is looked whether a lost call was done. */
  readonly waitMs: number;
  readonly busy: (ms: number) => void;
}

/** Writes down that a call is begun, makes it, and notes when to try again if it came to nothing. */
async function attempt(
  parts: TicketDeskParts,
  caseId: string,
  hand: InHand,
  { name, call, waitMs, busy }: Attempt,
): Promise<Ticket | undefined> {
  const { clock, log, random, system } = parts;
  const again = hand.document.begun === name;
  const nextAt = clock.now() + pause.claimMs;
  await keep(parts, caseId, hand, { ...hand.document, begun: name, nextAt });
  const outcome = await call(again);
  const { begun, failingSince, ...rest } = hand.document;
  if (outcome.state === "done") {
    hand.document = { ...rest, tries: 0 };
    return outcome.value;
  }
  const tries = rest.tries + 1;
  const asked = outcome.state === "notDone" ? (outcome.retryAfterMs ?? 0) : waitMs;
  const backOff = Math.min(pause.firstMs * 2 ** (tries - 1), pause.longestMs);
  const ms = Math.max(asked, backOff * (0.5 + random() / 2));
  if (outcome.state === "notDone" && outcome.why === "busy") busy(asked);
  log.warn("ticketNotSent", {
    kind: system.name,
    id: caseId,
    attempt: tries,
    ...("why" in outcome ? { reason: outcome.why } : { reason: "unknown" }),
    ...(outcome.status !== undefined && { status: outcome.status }),
  });
  const isOpen = outcome.state === "unknown" || again;
  await keep(parts, caseId, hand, {
    ...rest,
    tries,
    failingSince: failingSince ?? clock.now(),
    nextAt: clock.now() + ms,
    ...(isOpen && begun !== undefined && { begun }),
  });
  return undefined;
}

/** Writes the document of a case in hand; throws when somebody else took it: they go on. */
async function keep(
  { store }: TicketDeskParts,
  caseId: string,
  hand: InHand,
  document: TicketDocument,
): Promise<void> {
  const expected = { version: hand.version };
  const written = await store.write(ticketKey(caseId), ticketValue(document), expected);
  if (written.state === "conflict") throw new Error("The ticket is in other hands");
  hand.document = document;
  hand.version = written.version;
}

/** Numbers repeat between deployments; the moment of opening does not. */
function referenceOf({ number, openedAt }: CaseRecord): string {
  return `PH-${number}-${Date.parse(openedAt).toString(36)}`;
}

function changeOf(
  { words, mask }: TicketDeskParts,
  record: CaseRecord,
  entry: CaseEntry,
): TicketChange | undefined {
  const note = words.note(record, entry);
  if (note === undefined) return undefined;
  const { what, sequence } = entry;
  return {
    key: `${referenceOf(record)}/${sequence}`,
    note: mask(note).text,
    ...(what.kind === "moved" && { state: what.to }),
  };
}
