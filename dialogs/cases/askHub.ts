import { z } from "zod";

import {
  type CaseEntry,
  type CaseParty,
  type CaseRecord,
  type HandoffEnd,
} from "../../bot/cases/port";
import { type Json } from "../../bot/store/port";
import { type Turn } from "../turn";
import { caseParty, isHere } from "./caseParty";
import { myCaseHere } from "./requesterWords";

/** Whether a case is for the people of this conversation's hub to take now. */
export function isForHub(turn: Turn, { hub, state, requester }: CaseRecord): boolean {
  const isTheirs = hub === "asked" && state === "open" && isHere(turn, requester.at);
  return isTheirs && hubParty(turn) !== undefined;
}

/** Asks the people of the hub to take a case that is theirs to take; does nothing with any other. */
export function askHub(turn: Turn, record: CaseRecord): void {
  const { caseId, offeredUntil: until, transcript = [] } = record;
  const hub = hubParty(turn);
  if (hub === undefined || until === undefined || !isForHub(turn, record)) return;
  const context = contextOf(record);
  turn.effects.push({ do: "handOver", handoff: { caseId, until, hub, context, transcript } });
  turn.conversation.hubHas = caseId;
}

/** Notes what the hub itself did with a case: what it took it has, what it ended it need not be told of. */
export function noteHub({ conversation }: Turn, { caseId }: CaseRecord, entry: CaseEntry): void {
  const { by, what } = entry;
  const isMove = what.kind === "moved" && by.side === "hub";
  if (isMove && what.to === "taken") conversation.hubHas = caseId;
  const isEnd = isMove ? what.to !== "taken" : what.kind === "hubGaveUp" && what.why === "failed";
  if (isEnd && conversation.hubHas === caseId) delete conversation.hubHas;
}

/** Tells the hub, once, that a case it was asked for or had is not its own any more. */
export function endForHub(turn: Turn, record: CaseRecord): void {
  const { conversation } = turn;
  const { caseId, number, state, owner, hub } = record;
  const isTheirs = state === "taken" ? owner?.ofHub : state === "open" && hub === "asked";
  if (conversation.hubHas !== caseId || isTheirs) return;
  delete conversation.hubHas;
  const isOver = state === "withdrawn" || state === "resolved";
  const end: HandoffEnd = {
    ...{ caseId, number, state: isOver ? "completed" : "failed" },
    message: turn.text(isOver ? "caseHubNothingLeft" : "caseHubOver", { number }),
  };
  turn.effects.push({ do: "endHandOver", end });
}

/** The people behind the channel of this conversation, where there are some. */
function hubParty(turn: Turn): CaseParty | undefined {
  const { hub } = turn.context.traits;
  const { at } = caseParty(turn);
  return hub === undefined ? undefined : { role: "engineer", displayName: hub, at, ofHub: true };
}

/** What the person saw in the preview and sent, and by which ids it is found again. */
function contextOf({ caseId, number, openedAt, ...record }: CaseRecord): Json {
  const { person, app, diagnosis, summary, notRead, tried, sentence, locale } = record;
  const shared = { person, app, diagnosis, summary, notRead, tried, sentence, locale };
  // Members that are not there are no JSON.
  return JSON.parse(JSON.stringify({ caseId, number, openedAt, ...shared })) as Json;
}

const statusShape = z.object({ state: z.enum(["accepted", "failed", "completed"]) });

/** What the hub says of this conversation is about the case that goes on in it, if one does. */
export async function hubStatus(turn: Turn, value: unknown): Promise<void> {
  const said = statusShape.safeParse(value);
  const by = hubParty(turn);
  const record = await myCaseHere(turn);
  if (!said.success || by === undefined || record === undefined) return;
  const { state } = said.data;
  const command = { act: "hub", caseId: record.caseId, by, state } as const;
  turn.effects.push({ do: "case", command });
}
