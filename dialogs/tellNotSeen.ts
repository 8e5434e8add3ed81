import { type Application } from "../bot/graph/port";
import { type KnownApplications } from "./applications";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { tellOfCard } from "./explainShown";
import { identify } from "./identify";
import { leadOf } from "./leadOf";
import { sameApplication } from "./sameApplication";
import { type Turn } from "./turn";
import { askApplication, type Named } from "./whichApplication";

/** What was read longer ago than this, in milliseconds, is read anew. */
const longestAfter = 3_600_000;

/**
 * Answers an employee who quotes what an application says: that is about signing in there, which is not seen here,
 * and nothing is concluded from it. The own account in that application is, in the one named or of the card.
 */
export async function tellNotSeen(
  turn: Turn,
  named: Named,
  apps: KnownApplications,
): Promise<void> {
  const shown = ownCard(turn);
  delete turn.conversation.later;
  if (named.app.fits === "one") await tellOf(turn, shown, named.app.app, apps);
  else if (named.app.fits === "several" || named.appTerm !== undefined)
    await identify(turn, { flow: "general" }, named, apps);
  else if (shown?.topic.app !== undefined) await tellOf(turn, shown, shown.topic.app, apps);
  else askApplication(turn, { flow: "general" }, turn.text("notSeenWhichApp"), apps);
}

async function tellOf(
  turn: Turn,
  shown: ShownCard | undefined,
  app: Application,
  apps: KnownApplications,
): Promise<void> {
  const isOfIt = shown !== undefined && sameApplication(app, shown.topic.app);
  if (isOfIt && isRead(turn, shown)) beside(turn, shown, app);
  else await lookAt(turn, app, apps);
}

/** The newest card, where it is of the asker in an application; not of a list, and of nobody else. */
function ownCard({ context, conversation }: Turn): ShownCard | undefined {
  const shown = conversation.shown.at(-1);
  const { userId } = context.asker;
  if (shown === undefined || shown.ofMany === true || userId === undefined) return undefined;
  const { person, app } = shown.topic;
  return person?.id === userId && (app?.id ?? "") !== "" ? shown : undefined;
}

/** Looked up, not concluded from what was sent, and not long ago. */
function isRead({ context }: Turn, { evidence }: ShownCard): boolean {
  if (evidence === undefined) return false;
  const facts = Object.values(evidence.facts);
  const isGraph = facts.every((fact) => fact.state !== "known" || fact.source === "graph");
  return isGraph && context.now.getTime() - Date.parse(evidence.collectedAt) <= longestAfter;
}

function beside(turn: Turn, shown: ShownCard, { displayName: app }: Application): void {
  const family = leadOf(turn, shown).cause?.family;
  turn.conversation.misunderstood = 0;
  delete turn.conversation.asking;
  if (family === "provisioned_ok" || family === "already_in_sync") {
    tellOfCard(turn, shown, [turn.text("notSeenInPlace", { app })]);
    return;
  }
  const words = wordsNow(turn, shown);
  const [, line] = words?.summary ?? [];
  const told = line === undefined ? [] : [line, ...(words?.next ?? [])];
  tellOfCard(turn, shown, [turn.text("notSeen", { app }), ...told]);
}

async function lookAt(turn: Turn, app: Application, apps: KnownApplications): Promise<void> {
  turn.say("notSeenLook", { app: app.displayName });
  const found = { fits: "one", app, from: 0, to: 0 } as const;
  await identify(turn, { flow: "general" }, { app: found }, apps);
}
