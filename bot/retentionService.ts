import { signInAt, signInPrefix } from "./channels/botFramework";
import { loggedAt, ticketsUsedAt, usedTicketPrefix } from "./channels/directLine";
import { portalUserPrefix, signedInAt } from "./channels/portal";
import { type Closing } from "./closing";
import { fixedAt } from "./fixes/fixDocument";
import { incidentPrefix, watchedAt } from "./incidents/incidentDocument";
import { followedAt, followerPrefix } from "./incidents/incidentFollowers";
import { type Settings } from "./settings";
import { createRetention, type Passing, type RetentionParts } from "./store/retention";
import { movedAsideAt } from "./turns/leftBehind";
import { notedAt, peoplePrefix, renewNotedMs } from "./turns/personIndex";
import { stateUsedAt } from "./turns/stateDocument";

const dayMs = 86_400_000;

/** Of no use to anybody after a working day, whatever the settings say. */
const sessions: readonly Passing[] = [
  { prefix: portalUserPrefix, group: itself, usedAt: signedInAt, keepMs: dayMs },
  { prefix: signInPrefix, group: itself, usedAt: signInAt, keepMs: dayMs },
  { prefix: usedTicketPrefix, group: itself, usedAt: ticketsUsedAt, keepMs: dayMs },
];

/** A day after it was accepted an activity is given up, so nothing that old waits for anybody. */
function conversations(keepMs: number): readonly Passing[] {
  return [
    { prefix: "state/", group: itself, usedAt: stateUsedAt, keepMs },
    // An entry may be so much older than the conversation that it stands for.
    { prefix: peoplePrefix, group: itself, usedAt: notedAt, keepMs: keepMs + renewNotedMs },
    { prefix: "directline/", group: conversationOf, usedAt: loggedAt, keepMs },
    { prefix: "unreadable/", group: itself, usedAt: movedAsideAt, keepMs },
    { prefix: "fixes/", group: itself, usedAt: fixedAt, keepMs },
    { prefix: incidentPrefix, group: itself, usedAt: watchedAt, keepMs },
    { prefix: followerPrefix, group: itself, usedAt: followedAt, keepMs },
  ];
}

function conversationOf(key: string): string {
  return key.slice(0, key.lastIndexOf("/"));
}

function itself(key: string): string {
  return key;
}

/** What does not stay: sessions that are over and, where the settings say how long, conversations. */
export function passingOf({ retentionDays }: Pick<Settings, "retentionDays">): readonly Passing[] {
  return [
    ...sessions,
    ...(retentionDays === undefined ? [] : conversations(retentionDays * dayMs)),
  ];
}

/** Deletes sessions that are over and, where the settings say how long, conversations. */
export function openRetention(
  settings: Settings,
  parts: Pick<RetentionParts, "store" | "clock" | "log">,
  closing: Pick<Closing, "after">,
): void {
  const passing = passingOf(settings);
  const retention = createRetention({ ...parts, random: Math.random, passing });
  retention.start();
  closing.after(() => retention.stop());
}
