import { type Button } from "../cards/actions";
import { myCaseHere } from "./cases/requesterWords";
import { beginAnew, type Conversation } from "./conversation";
import { dropIncidents } from "./incidents/followIncident";
import { offer, type Turn } from "./turn";

/** What stands between a conversation and a case that goes on in it. */
const ofCase = [
  "myCase",
  "mayOwn",
  "cases",
  "hubHas",
] as const satisfies readonly (keyof Conversation)[];

/** Says what would be deleted and what stays, and asks once. */
export function askForget(turn: Turn): void {
  const card = turn.ports.newId();
  turn.conversation.asking = { for: "dataDeletion", card };
  const buttons: Button[] = [
    { title: turn.text("dataDelete"), data: { action: "dataDelete", card } },
    { title: turn.text("dataKeep"), data: { action: "dataKeep", card } },
  ];
  offer(turn, [turn.text("dataAsk"), turn.text("dataStays"), turn.text("fileDataStays")], buttons);
}

/** The question is answered with no. */
export function keepData(turn: Turn): void {
  delete turn.conversation.asking;
  turn.say("dataKept");
}

/** Deletes what is kept of the person, here and in all their conversations, and says what stays. */
export async function forgetPerson(turn: Turn): Promise<void> {
  const { asker, now, traits } = turn.context;
  const { userId } = asker;
  await forgetHere(turn, userId);
  turn.effects.push({
    do: "audit",
    entry: {
      at: now.toISOString(),
      by: userId ?? "unknown",
      role: asker.role,
      action: "deleteData",
    },
  });
  const record = await myCaseHere(turn);
  turn.reply({
    text: [
      turn.text(userId === undefined ? "dataDeletedHere" : "dataDeleted"),
      turn.text("dataStays"),
      ...(userId === undefined ? [] : [turn.text("fileDataStays")]),
      ...(traits.kind === "teams" ? [turn.text("dataStaysInTeams")] : []),
      ...(record === undefined ? [] : [turn.text("dataCaseHere", { number: record.number })]),
    ].join("\n"),
  });
}

/**
 * Empties this conversation. What stands between it and a case that goes on here stays, and with it the
 * way to the person: an engineer is about to answer.
 */
export async function forgetHere(turn: Turn, person?: string): Promise<void> {
  const { conversation, effects } = turn;
  for (const { id } of conversation.follows ?? []) effects.push({ do: "unfollow", id });
  dropIncidents(turn);
  const goesOn = await caseGoesOn(turn);
  beginAnew(conversation, goesOn ? ofCase : []);
  conversation.greeted = true;
  effects.push({
    do: "forget",
    ...(person !== undefined && { person }),
    ...(goesOn && { keepAddress: true }),
  });
}

/** Whether the person waits for an engineer here, or is one with a case here. */
async function caseGoesOn(turn: Turn): Promise<boolean> {
  const { asker } = turn.context;
  const mine = await myCaseHere(turn);
  if (mine?.state === "open" || mine?.state === "taken") return true;
  delete turn.conversation.myCase;
  for (const caseId of turn.conversation.mayOwn ?? []) {
    const record = await turn.ports.cases.read(caseId);
    if (record?.state === "taken" && record.owner?.userId === asker.userId) return true;
  }
  return false;
}
