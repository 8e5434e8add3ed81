import { isSameParty, judgeMove } from "./caseMoves";
import { afterHours, nextOpening, type OfficeHours } from "./officeHours";
import { type CaseChange } from "./caseStore";
import {
  type CaseCommand,
  type CaseEntry,
  type CaseParty,
  type CaseRecord,
  type CaseTicket,
} from "./port";

/** How long a case that was not solved is offered to its former owner before all others. */
const offerMs = 10 * 60_000;
/** How long a hub is asked before the engineers hear of a case: its people wait in front of it. */
const hubMs = 5 * 60_000;

/** How long whoever is asked first has the case to themselves. */
export function askedFirst(
  asked: CaseParty | "hub",
  { now }: Pick<Moment, "now">,
): Pick<CaseRecord, "offeredUntil"> {
  const isHub = asked === "hub" || asked.ofHub === true;
  return { offeredUntil: iso(now + (isHub ? hubMs : offerMs)) };
}

type Move = Extract<CaseCommand, { act: "move" }>["move"];

export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds within which somebody should take a case; 0: no such limit. */
  readonly takeMs: number;
  /** When engineers are there for the case; missing: always. */
  readonly hours?: OfficeHours;
}

/** What an open case waits for: somebody to be there, and to take it in time. */
export function waitFrom(
  at: number,
  { takeMs, hours }: Moment,
): Pick<CaseRecord, "dueAt" | "staffedAt"> {
  const opening = hours === undefined ? at : nextOpening(hours, at);
  return {
    ...(takeMs > 0 && { dueAt: iso(afterHours(hours, at, takeMs)) }),
    ...(opening > at && { staffedAt: iso(opening) }),
  };
}

/** A case after a move, or the refusal. */
export function moved(record: CaseRecord, move: Move, by: CaseParty, moment: Moment): CaseChange {
  const { now } = moment;
  const verdict = judgeMove(record, move, by, now);
  if (verdict.verdict === "refused") return { change: "refused", why: verdict.why };
  const to = verdict.state;
  const at = iso(now);
  const rest = settled(record);
  const former = record.owner === undefined ? {} : { formerOwner: record.owner };
  const entry = {
    at,
    by: author(record, by),
    what: {
      kind: "moved" as const,
      move,
      from: record.state,
      to,
      ...(to === "taken" && { owner: by.displayName ?? "" }),
    },
  };
  if (to === "taken")
    return made(entry, {
      ...rest,
      ...hubAfter(record, by.ofHub === true),
      state: to,
      owner: by,
      takenAt: record.takenAt ?? at,
    });
  if (to === "open") {
    const first = move === "notSolved" ? askedAgain(rest) : undefined;
    return made(entry, {
      ...rest,
      ...former,
      ...hubAfter(record, first?.ofHub === true),
      state: to,
      ...waitFrom(now, moment),
      ...(first && askedFirst(first, moment)),
    });
  }
  const end = to === "resolved" ? { resolvedAt: at } : {};
  return made(entry, { ...rest, ...former, ...end, state: to });
}

/** Who had it, unless that is a hub which is not asked any more. */
function askedAgain({ formerOwner, hub }: Pick<CaseRecord, "formerOwner" | "hub">) {
  return formerOwner?.ofHub && hub === "over" ? undefined : formerOwner;
}

/** A case is the hub's or everybody's, if it has to do with a hub at all. */
function hubAfter({ hub }: CaseRecord, isHubs: boolean): Pick<CaseRecord, "hub"> {
  if (hub === undefined) return {};
  return { hub: isHubs ? hub : "over" };
}

/** A case without what holds for one state only. */
function settled(record: CaseRecord): Omit<CaseRecord, "owner"> {
  const rest: { -readonly [K in keyof CaseRecord]: CaseRecord[K] } = { ...record };
  delete rest.owner;
  delete rest.offeredUntil;
  delete rest.dueAt;
  delete rest.staffedAt;
  delete rest.remindedAt;
  delete rest.resolvedAt;
  return rest;
}

/** A case in the hands of a colleague. */
export function transferred(
  record: CaseRecord,
  by: CaseParty,
  colleague: CaseParty,
  { now }: Moment,
): CaseChange {
  const verdict = judgeMove(record, "transfer", by, now);
  if (verdict.verdict === "refused") return { change: "refused", why: verdict.why };
  const owner = colleague.displayName ?? "";
  const what = { kind: "moved", move: "transfer", from: "taken", to: "taken", owner } as const;
  const entry = { at: iso(now), by: author(record, by), what };
  return made(entry, { ...record, owner: colleague, formerOwner: by });
}

type Words = Pick<Extract<CaseCommand, { act: "say" }>, "by" | "side" | "text" | "files">;

/** A case with words of one side; they go to the other side as it is now. */
export function said(record: CaseRecord, words: Words, { now }: Moment): CaseChange {
  const { by, side, text, files } = words;
  const { owner, requester } = record;
  const may = side === "engineer" ? by.role === "engineer" : isSameParty(requester, by);
  if (!may) return { change: "refused", why: "notAllowed" };
  if (owner === undefined || owner.ofHub) return { change: "refused", why: "state" };
  const at = iso(now);
  const writer = { ...author(record, by), side };
  const sent = files === undefined ? {} : { files };
  if (side === "requester") {
    const what = { kind: "words", text, ...sent, to: owner.at } as const;
    return made({ at, by: writer, what }, record);
  }
  if (!isSameParty(owner, by)) return { change: "refused", why: "notOwner" };
  const what = { kind: "words", text, ...sent, to: requester.at } as const;
  const firstResponseAt = record.firstResponseAt ?? at;
  // Whoever changes the window goes on there.
  return made(
    { at, by: writer, what },
    { ...record, firstResponseAt, owner: { ...owner, at: by.at } },
  );
}

/** A case with a note for engineers: of one of them, or of whose case it is as long as it goes on. */
export function noted(
  record: CaseRecord,
  by: CaseParty,
  text: string,
  { now }: Moment,
): CaseChange {
  const goesOn = record.state === "open" || record.state === "taken";
  const isOwn = goesOn && isSameParty(record.requester, by);
  if (by.role !== "engineer" && !isOwn) return { change: "refused", why: "notAllowed" };
  return made({ at: iso(now), by: author(record, by), what: { kind: "note", text } }, record);
}

/** A case for which something was changed in the tenant. */
export function fixed(
  record: CaseRecord,
  { by, fix, outcome }: Pick<Extract<CaseCommand, { act: "fix" }>, "by" | "fix" | "outcome">,
  { now }: Moment,
): CaseChange {
  if (by.role !== "engineer") return { change: "refused", why: "notAllowed" };
  const what = { kind: "fixed", fix, outcome } as const;
  return made({ at: iso(now), by: author(record, by), what }, record);
}

/** A case with its ticket; one that has a ticket keeps it. */
export function ticketed(record: CaseRecord, ticket: CaseTicket, { now }: Moment): CaseChange {
  if (record.ticket !== undefined) return { change: "refused", why: "state" };
  const what = { kind: "ticket", ...ticket } as const;
  return made({ at: iso(now), by: { side: "bot" }, what }, { ...record, ticket });
}

/** A case whose known incident is over. */
export function incidentOver(record: CaseRecord, { now }: Moment): CaseChange {
  const { state, incident } = record;
  if (incident === undefined || (state !== "open" && state !== "taken"))
    return { change: "refused", why: "state" };
  return made({ at: iso(now), by: { side: "bot" }, what: { kind: "incidentOver" } }, record);
}

/** A case whose requester goes on in another conversation. */
export function joined(record: CaseRecord, by: CaseParty, { now }: Moment): CaseChange {
  if (!isSameParty(record.requester, by)) return { change: "refused", why: "notAllowed" };
  if (record.state === "withdrawn") return { change: "refused", why: "state" };
  const requester = { ...record.requester, at: by.at };
  const what = { kind: "joined", from: record.requester.at } as const;
  const entry = { at: iso(now), by: author(record, by), what };
  return made(entry, { ...record, requester });
}

/** A resolved case with the requester's rating, 1 to 5. */
export function rated(
  record: CaseRecord,
  by: CaseParty,
  rating: number,
  { now }: Moment,
): CaseChange {
  if (!isSameParty(record.requester, by)) return { change: "refused", why: "notAllowed" };
  if (record.state !== "resolved") return { change: "refused", why: "state" };
  const what = { kind: "rated", rating } as const;
  return made({ at: iso(now), by: author(record, by), what }, { ...record, rating });
}

/** A case that nobody took in time, or that the former owner did not take first; else a refusal. */
export function overdue(record: CaseRecord, { now, takeMs, hours }: Moment): CaseChange {
  const { state, dueAt, offeredUntil, ...rest } = record;
  if (state !== "open") return { change: "refused", why: "state" };
  const by = { side: "bot" as const };
  const isPast = (moment: string | undefined) => moment !== undefined && Date.parse(moment) <= now;
  if (record.hub === "asked")
    return isPast(offeredUntil)
      ? gaveUp(record, "late", { now, takeMs, ...(hours && { hours }) })
      : { change: "refused", why: "state" };
  if (isPast(offeredUntil)) {
    const entry = { at: iso(now), by, what: { kind: "offeredToAll" as const } };
    return made(entry, { ...rest, state, ...(dueAt !== undefined && { dueAt }) });
  }
  if (!isPast(dueAt)) return { change: "refused", why: "state" };
  const at = iso(now);
  return made(
    { at, by, what: { kind: "reminded" } },
    {
      ...rest,
      state,
      remindedAt: at,
      // Each further time later, so that nobody is told all night.
      dueAt: iso(afterHours(hours, now, Math.max(takeMs, now - Date.parse(record.openedAt)))),
      ...(offeredUntil !== undefined && { offeredUntil }),
    },
  );
}

/** A case that its hub was asked for in vain: everybody's now, from the start. */
function gaveUp(
  record: CaseRecord,
  why: "failed" | "late" | "unreachable",
  moment: Moment,
): CaseChange {
  const by = { side: "bot" as const };
  const entry = { at: iso(moment.now), by, what: { kind: "hubGaveUp" as const, why } };
  return made(entry, { ...settled(record), hub: "over", ...waitFrom(moment.now, moment) });
}

/**
 * A case after what its hub said. Only of the conversation that is the requester's, and only what fits
 * the present state: what was taken by an engineer stays with the engineer.
 */
export function saidByHub(
  record: CaseRecord,
  { by, state }: Pick<Extract<CaseCommand, { act: "hub" }>, "by" | "state">,
  moment: Moment,
): CaseChange {
  const { at } = record.requester;
  const isTheirs = at.route === by.at.route && at.conversation === by.at.conversation;
  if (record.hub === undefined || by.ofHub !== true || !isTheirs)
    return { change: "refused", why: "notAllowed" };
  if (state === "accepted") return moved(record, "take", by, moment);
  if (state === "completed") return moved(record, "resolve", by, moment);
  if (record.state !== "open" && state === "failed") return moved(record, "handBack", by, moment);
  return record.state === "open" && record.hub === "asked"
    ? gaveUp(record, state, moment)
    : { change: "refused", why: "state" };
}

function made(
  entry: Omit<CaseEntry, "sequence" | "key">,
  record: Extract<CaseChange, { change: "made" }>["record"],
): CaseChange {
  return { change: "made", record, entry };
}

function author(record: CaseRecord, by: CaseParty): CaseEntry["by"] {
  const side = isSameParty(record.requester, by) && by.role !== "engineer" ? "requester" : by.role;
  return {
    side: by.ofHub ? "hub" : side === "engineer" ? "engineer" : "requester",
    ...(by.userId !== undefined && { userId: by.userId }),
    ...(by.displayName !== undefined && { name: by.displayName }),
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
