import { type Diagnosis, diagnose } from "../bot/diagnosis";
import { type EntryInApplication, type FoundEverywhere } from "../bot/graph/port";
import { diagnosisView } from "../cards/diagnosisView";
import { namesIn } from "./look";
import { only } from "./only";
import { type Topic } from "./topic";
import { choiceButtons, humanButton, offer, type Turn } from "./turn";

/** More applications than this are no list to read in a chat. */
const most = 8;

/**
 * Lists the applications in which the log has somebody, each with how it ended there, to choose from. The log is
 * not all: what it cannot show is said, with where the rest stands.
 */
export function listApplications(
  turn: Turn,
  topic: Topic,
  { matches, more }: Extract<FoundEverywhere, { state: "found" }>,
): void {
  const isPlain = turn.audience.role === "employee";
  const { person } = namesIn(turn, topic);
  const listed = matches.slice(0, most);
  const head = listed.length === 0 ? "appsNone" : "appsOf";
  const lines = [
    turn.text(isPlain ? `${head}Own` : head, { person }),
    ...listed.map((one) => `- ${one.app.displayName}: ${stateOf(turn, one)}`),
    ...(more || matches.length > most ? [turn.text("appsMore")] : []),
    turn.text(isPlain ? "appsLimitsOwn" : "appsLimits", { person }),
  ];
  const next: Topic = { flow: topic.flow, ...only(topic, "person") };
  turn.conversation.topic = next;
  if (turn.conversation.asking !== undefined) {
    turn.reply({ text: lines.join("\n") });
    return;
  }
  const card = turn.ports.newId();
  const apps = listed.map(({ app }) => app);
  turn.conversation.asking = { for: "app", topic: next, card, apps };
  const titles = apps.map(({ displayName }) => displayName);
  offer(turn, lines, [...choiceButtons(card, titles), humanButton(turn, card)]);
}

function stateOf(turn: Turn, one: EntryInApplication): string {
  return diagnosisView(ofEntry(turn, one), turn.audience).state;
}

/** What the newest entry in an application says by itself. */
export function ofEntry({ ports, context }: Turn, { entry }: EntryInApplication): Diagnosis {
  const pasted = { kind: "logEntry", entry, complete: true, more: 0 } as const;
  return diagnose(ports.paste.evidence(pasted, context.now.toISOString()), ports.causes);
}
