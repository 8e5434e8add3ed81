import {
  type Application,
  type EntryInApplication,
  type EverywhereRequest,
  type FoundEverywhere,
  type NotReadable,
} from "../bot/graph/port";
import { diagnosisView } from "../cards/diagnosisView";
import { readApplications } from "./applications";
import { askedInstead } from "./askedInstead";
import { auditLookup } from "./auditLookup";
import { type Topic } from "./topic";
import { listApplications, ofEntry } from "./listApplications";
import { answerLater, look, mayWait } from "./look";
import { offerSignIn } from "./offerSignIn";
import { choiceButtons, humanButton, offer, type Turn } from "./turn";
import { dropBroader } from "./waitingLooks";
import { appQuestion, askApplication } from "./whichApplication";

/** More applications than this are no choice. */
const most = 8;

interface Trouble {
  readonly app: Application;
  readonly state: string;
}

/**
 * The person is known and the application is not: instead of asking, the applications where this
 * person has trouble are shown, by one log request; with a single one that is the answer. Only where
 * the log shows none or cannot be read is the application asked for, and that is said. False when there
 * is nobody to look for. Whoever asks for the applications of somebody gets them all, with those in order.
 */
export async function showTroubles(turn: Turn, topic: Topic): Promise<boolean> {
  const { evidence, inTime } = turn.ports;
  const { person, since } = topic;
  if (person === undefined || topic.app !== undefined) return false;
  if (turn.audience.role === "employee" && !isSelf(turn, topic)) return false;
  auditLookup(turn, topic);
  const asker = turn.context.asker.userId ?? turn.context.conversation;
  const request: EverywhereRequest = {
    ...{ person, asker },
    ...(turn.audience.role === "employee" ? { onlyById: true } : {}),
    ...(since === undefined ? {} : { since }),
  };
  const found = mayWait(turn) ? await inTime(evidence.everywhere(request)) : "late";
  if (found === "late") {
    answerLater(turn, topic, request);
    return true;
  }
  // An earlier look at the same person would only say it again.
  dropBroader(turn.conversation, topic);
  await tellTroubles(turn, topic, found);
  return true;
}

/** Answers from a look that outlived its turn; `found` is missing when it failed. */
export async function troublesLooked(
  turn: Turn,
  topic: Topic,
  found: FoundEverywhere = { state: "notReadable", reason: "unavailable" },
): Promise<void> {
  await tellTroubles(turn, topic, found);
}

async function tellTroubles(turn: Turn, topic: Topic, found: FoundEverywhere): Promise<void> {
  if (topic.fact === "applications" && found.state === "found") {
    listApplications(turn, topic, found);
    offerSignIn(turn, found.signIn);
    return;
  }
  const matches = found.state === "found" ? found.matches : [];
  const troubles = matches.flatMap((one) => troubleIn(turn, one) ?? []).slice(0, most);
  const [first, ...more] = troubles;
  if (first === undefined) await askInstead(turn, topic, found);
  else if (more.length === 0) await look(turn, { ...topic, app: first.app });
  else ask(turn, topic, troubles);
  offerSignIn(turn, found.signIn);
}

function isSelf({ context }: Turn, { person }: Topic): boolean {
  return person !== undefined && person.id === context.asker.userId;
}

/** What an entry says by itself; undefined where the account is there, or was already. */
function troubleIn(turn: Turn, one: EntryInApplication): Trouble | undefined {
  const diagnosis = ofEntry(turn, one);
  const family = diagnosis.findings[0]?.cause.family;
  if (family === "provisioned_ok" || family === "already_in_sync") return undefined;
  return { app: one.app, state: diagnosisView(diagnosis, turn.audience).state };
}

function ask(turn: Turn, topic: Topic, troubles: readonly Trouble[]): void {
  const apps = troubles.map(({ app }) => app);
  const { person } = topic;
  const values = { person: person?.displayName ?? "", count: apps.length };
  const lines = [
    turn.text(isSelf(turn, topic) ? "troublesOwn" : "troublesFound", values),
    ...troubles.map(({ app, state }) => `- ${app.displayName}: ${state}`),
    turn.text("troublesWhich"),
  ];
  turn.conversation.topic = topic;
  if (isBusy(turn)) {
    turn.reply({ text: lines.join("\n") });
    return;
  }
  const card = turn.ports.newId();
  turn.conversation.asking = { for: "app", topic, card, apps };
  offer(turn, lines, [
    ...choiceButtons(
      card,
      apps.map(({ displayName }) => displayName),
    ),
    humanButton(turn, card),
  ]);
}

/** The log names no application: it has to be asked for, and why is said. */
async function askInstead(turn: Turn, topic: Topic, found: FoundEverywhere): Promise<void> {
  const lines = [...whyAsked(turn, topic, found), appQuestion(turn, topic)];
  turn.conversation.topic = topic;
  if (isBusy(turn)) turn.reply({ text: lines.join("\n") });
  else askApplication(turn, topic, lines.join("\n"), await readApplications(turn.ports));
}

function whyAsked(turn: Turn, topic: Topic, found: FoundEverywhere): string[] {
  if (found.state === "notReadable") return [...whyUnread(turn, found), ...whereElse(turn, topic)];
  if (found.more) return [];
  const { person } = topic;
  return isSelf(turn, topic)
    ? [turn.text("troublesNoneOwn")]
    : [turn.text("troublesNone", { person: person?.displayName ?? "" })];
}

/** Where the applications of somebody stand when the log cannot be read. */
function whereElse(turn: Turn, topic: Topic): string[] {
  if (topic.fact !== "applications" || turn.audience.role === "employee") return [];
  return [turn.text("appsElsewhere", { person: topic.person?.displayName ?? "" })];
}

/** How the log is read is nothing to an employee, who is told what that means: it stays so, and is asked. */
function whyUnread(turn: Turn, found: NotReadable): string[] {
  if (turn.audience.role !== "employee") return [askedInstead(turn, "whatLog", found)];
  return found.reason === "unavailable" ? [] : [turn.text("mayNotSearchOwn")];
}

/** Something else waits for an answer that came up meanwhile: it is not pushed aside. */
function isBusy({ conversation }: Turn): boolean {
  return conversation.asking !== undefined;
}
