import { type DocumentStore } from "../store/port";
import { type Address, type Tell } from "../turns/port";
import {
  askedFirst,
  fixed,
  incidentOver,
  joined,
  type Moment,
  moved,
  noted,
  overdue,
  rated,
  said,
  saidByHub,
  ticketed,
  transferred,
  waitFrom,
} from "./caseChanges";
import { type CaseThreadTell, tellNews, tellRefusal } from "./caseNews";
import { nameCase } from "./caseNumbers";
import { type CaseChange, createCaseStore } from "./caseStore";
import { createEngineerRooms } from "./engineerRooms";
import { type OfficeHours } from "./officeHours";
import {
  type CaseBook,
  type CaseCommand,
  type CaseDesk,
  type CaseDraft,
  type CaseEntry,
  type CaseParty,
  type CaseRecord,
  type CaseTicket,
} from "./port";

export interface CaseDeskParts {
  readonly store: DocumentStore;
  /** Milliseconds since 1970. */
  readonly clock: { now(): number };
  readonly tell: Tell;
  /** Minutes within which somebody should take a case. */
  readonly takeMinutes: number;
  /** When engineers are there for a case; missing: always. */
  readonly hoursOf?: (record: Pick<CaseDraft, "app">) => OfficeHours | undefined;
  /** Tells the case's thread where the engineers are, as `Tell` does; missing where there is none. */
  readonly tellThread?: CaseThreadTell | undefined;
  /** Told of each case with something new, durably; missing where there is no ticket system. */
  readonly ticketDue?: ((caseId: string) => Promise<void>) | undefined;
  /** Deletes what was sent with a case that is withdrawn, the same each time. */
  readonly dropFiles?: (caseId: string) => Promise<void>;
}

/** The desk with the book behind it and its clock. */
export interface StaffedDesk extends CaseDesk {
  readonly book: CaseBook;
  /** Reminds of cases that nobody took in time; to be called from time to time. */
  readonly remind: () => Promise<void>;
  /** Notes on a case, once per key, that the known incident it is under is over. */
  readonly endIncident: (key: string, caseId: string) => Promise<void>;
  /** Tells an engineer's conversation of no more cases until the engineer is back. */
  leave(at: Address): Promise<void>;
  /** Notes the ticket of a case, once. */
  ticketed(caseId: string, ticket: CaseTicket): Promise<void>;
}

type CaseRequest = Exclude<CaseCommand, { act: "watch" | "transfer" }>;

/** Creates the desk. Every change is read, checked and written if unchanged (caseStore.ts). */
export function createCaseDesk(parts: CaseDeskParts): StaffedDesk {
  const { store, clock, tell, takeMinutes, ticketDue, tellThread } = parts;
  const cases = createCaseStore(store);
  const rooms = createEngineerRooms(store, clock);
  const news = { rooms, tell, ...(tellThread && { tellThread }) };
  const spread = async (record: CaseRecord, entry: CaseEntry): Promise<void> => {
    // First what is durable: whoever could not be told is told when the same is asked for again.
    await ticketDue?.(record.caseId);
    if (record.state === "withdrawn") await parts.dropFiles?.(record.caseId);
    await tellNews(news, record, entry);
  };
  const moment = (record: Pick<CaseDraft, "app">): Moment => {
    const hours = parts.hoursOf?.(record);
    const takeMs = takeMinutes * 60_000;
    return { now: clock.now(), takeMs, ...(hours && { hours }) };
  };

  const act: CaseDesk["act"] = async (key, command) => {
    if (command.act === "watch") {
      await rooms.enter(command.by);
      // What was opened before it was noted, it reads itself; what comes after, it is told.
      await tell({ id: `watch ${key}`, to: command.by.at, event: "caseNews", value: {} });
      return;
    }
    const decide = await decisionOf(rooms, command, moment);
    const outcome = await cases.change(command.caseId, key, decide);
    if (outcome.outcome === "made") await spread(outcome.record, outcome.entry);
    else if (command.act !== "hub") await tellRefusal(tell, key, command, outcome.why);
  };

  return {
    open: async (key, draft) => {
      const named = await nameCase(store, key, new Date(clock.now()).toISOString());
      const { record, entry } = opened(key, draft, named, moment(draft));
      const kept = await cases.create({ record, entries: [entry] });
      await spread(kept, entry);
      return kept;
    },
    act,
    book: cases,
    leave: rooms.leave,
    remind: async () => {
      for (const { caseId, version } of await cases.active()) {
        const key = `clock/${version}`;
        const outcome = await cases.change(caseId, key, (record) =>
          overdue(record, moment(record)),
        );
        if (outcome.outcome === "made") await spread(outcome.record, outcome.entry);
      }
    },
    endIncident: async (key, caseId) => {
      const outcome = await cases.change(caseId, key, (record) =>
        incidentOver(record, moment(record)),
      );
      if (outcome.outcome === "made") await spread(outcome.record, outcome.entry);
    },
    ticketed: async (caseId, ticket) => {
      const outcome = await cases.change(caseId, "ticket", (record) =>
        ticketed(record, ticket, moment(record)),
      );
      if (outcome.outcome === "made") await tellNews(news, outcome.record, outcome.entry);
    },
  };
}

async function decisionOf(
  rooms: { list(): Promise<readonly CaseParty[]> },
  command: Exclude<CaseCommand, { act: "watch" }>,
  moment: (record: CaseRecord) => Moment,
): Promise<(record: CaseRecord) => CaseChange> {
  if (command.act !== "transfer") return (record) => decide(record, command, moment(record));
  const wanted = command.name.toLowerCase();
  const others = (await rooms.list()).filter(({ userId }) => userId !== command.by.userId);
  const named = others.filter(({ displayName = "" }) => displayName.toLowerCase().includes(wanted));
  const [colleague] = named;
  const isOne = new Set(named.map(({ userId, displayName }) => userId ?? displayName)).size === 1;
  if (colleague === undefined) return () => ({ change: "refused", why: "nobodyOfThatName" });
  if (!isOne) return () => ({ change: "refused", why: "severalOfThatName" });
  return (record) => transferred(record, command.by, colleague, moment(record));
}

function decide(record: CaseRecord, command: CaseRequest, moment: Moment): CaseChange {
  switch (command.act) {
    case "move":
      return moved(record, command.move, command.by, moment);
    case "say":
      return said(record, command, moment);
    case "note":
      return noted(record, command.by, command.text, moment);
    case "join":
      return joined(record, command.by, moment);
    case "fix":
      return fixed(record, command, moment);
    case "hub":
      return saidByHub(record, command, moment);
    case "rate":
      return rated(record, command.by, command.rating, moment);
  }
}

function opened(
  key: string,
  draft: CaseDraft,
  { number, openedAt }: { readonly number: number; readonly openedAt: string },
  moment: Moment,
): { record: CaseRecord; entry: CaseEntry } {
  const { userId, displayName } = draft.requester;
  const record: CaseRecord = {
    ...draft,
    caseId: `case-${number}`,
    number,
    version: 1,
    state: "open",
    openedAt,
    ...waitFrom(Date.parse(openedAt), moment),
    ...(draft.hub === "asked" && askedFirst("hub", { now: Date.parse(openedAt) })),
    last: 1,
    lastMove: 1,
  };
  const by = {
    side: "requester" as const,
    ...(userId !== undefined && { userId }),
    ...(displayName !== undefined && { name: displayName }),
  };
  const what = { kind: "moved", move: "open", to: "open" } as const;
  return { record, entry: { sequence: 1, key, at: openedAt, by, what } };
}
