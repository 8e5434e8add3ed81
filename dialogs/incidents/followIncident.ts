import { type Button } from "../../cards/actions";
import { caseParty } from "../cases/caseParty";
import { type IncidentFollow } from "../conversation";
import { type Turn } from "../turn";

const mostOver = 20;

/** Begins to follow an incident that was told here; twice is as good as once. */
export function followIncident(turn: Turn, id: string): void {
  const { conversation } = turn;
  const told = conversation.incidentsTold?.find((one) => one.id === id);
  if (told === undefined) {
    turn.say("unknownButton");
    return;
  }
  const others = (conversation.incidentFollows ?? []).filter((one) => one.id !== id);
  conversation.incidentFollows = [...others, told];
  const command = { act: "follow", incidentId: id, by: caseParty(turn) } as const;
  turn.effects.push({ do: "incident", command });
  turn.say("incidentFollowing", { app: told.app });
}

/** A button for each incident that is followed here. */
export function stopButtons(turn: Turn): Button[] {
  return (turn.conversation.incidentFollows ?? []).map(({ id, app }) => ({
    title: turn.text("incidentStopOne", { app }),
    data: { action: "incidentUnfollow", card: id },
  }));
}

/** Stops to follow an incident, or says that it is over already. */
export function stopIncident(turn: Turn, id: string): void {
  const follow = takeOut(turn, id);
  if (follow === undefined) {
    turn.say("followOverAlready");
    return;
  }
  unfollow(turn, id);
  turn.say("incidentStopped", { app: follow.app });
}

/** Ends all of them without a word: they were somebody else's, or are to be forgotten. */
export function dropIncidents(turn: Turn): void {
  for (const { id } of turn.conversation.incidentFollows ?? []) unfollow(turn, id);
  delete turn.conversation.incidentFollows;
}

/** An incident is over: says so to whoever follows it, unless a case of theirs said it already. */
export function incidentOver(turn: Turn, id: string): void {
  const follow = takeOut(turn, id);
  if (follow !== undefined && noteOver(turn, id))
    turn.say("incidentOverForYou", { app: follow.app });
}

/** Notes that the end of an incident is told here; false where it was told before. */
export function noteOver({ conversation }: Turn, id: string): boolean {
  const before = conversation.incidentsOver ?? [];
  if (before.includes(id)) return false;
  conversation.incidentsOver = [...before, id].slice(-mostOver);
  return true;
}

function takeOut({ conversation }: Turn, id: string): IncidentFollow | undefined {
  const follows = conversation.incidentFollows ?? [];
  conversation.incidentFollows = follows.filter((one) => one.id !== id);
  return follows.find((one) => one.id === id);
}

function unfollow(turn: Turn, incidentId: string): void {
  const command = { act: "unfollow", incidentId, by: caseParty(turn) } as const;
  turn.effects.push({ do: "incident", command });
}
