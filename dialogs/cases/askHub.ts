import { z } from "zod";

import { type CaseParty, type CaseRecord } from "../../bot/cases/port";
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
