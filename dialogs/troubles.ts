import { diagnose } from "../bot/diagnosis";
import { type Application, type EntryInApplication } from "../bot/graph/port";
import { diagnosisView } from "../cards/diagnosisView";
import { auditLookup } from "./auditLookup";
import { type Topic } from "./conversation";
import { look } from "./look";
import { choiceButtons, humanButton, offer, type Turn } from "./turn";

/** More applications than this are no choice. */
const most = 8;

interface Trouble {
  readonly app: Application;
  readonly state: string;
}

/**
 * The person is known and the application is not: instead of asking, the applications where this
 * person has trouble are shown, by one log request; with a single one that is the answer. False when
 * the log shows none or could not be read in time: then the application has to be asked for.
 */
export async function showTroubles(turn: Turn, topic: Topic): Promise<boolean> {
  const { evidence, inTime } = turn.ports;
  const { person, since } = topic;
  if (person === undefined || topic.app !== undefined) return false;
  const isSelf = person.id === turn.context.asker.userId;
  if (turn.audience.role === "employee" && !isSelf) return false;
  auditLookup(turn, topic);
  const request = { person, ...(since === undefined ? {} : { since }) };
  const found = await inTime(evidence.everywhere(request));
  if (found === "late" || found.state === "notReadable") return false;
  const troubles = found.matches.flatMap((one) => troubleIn(turn, one) ?? []).slice(0, most);
  const [first, ...more] = troubles;
  if (first === undefined) return false;
  if (more.length === 0) await look(turn, { ...topic, app: first.app });
  else ask(turn, topic, troubles, isSelf);
  return true;
}

/** What an entry says by itself; undefined where the account is there, or was already. */
function troubleIn(turn: Turn, { app, entry }: EntryInApplication): Trouble | undefined {
  const { ports, audience, context } = turn;
  const pasted = { kind: "logEntry", entry, complete: true, more: 0 } as const;
  const diagnosis = diagnose(ports.paste.evidence(pasted, context.now.toISOString()), ports.causes);
  const family = diagnosis.findings[0]?.cause.family;
  if (family === "provisioned_ok" || family === "already_in_sync") return undefined;
  return { app, state: diagnosisView(diagnosis, audience).state };
}

function ask(turn: Turn, topic: Topic, troubles: readonly Trouble[], isSelf: boolean): void {
  const card = turn.ports.newId();
  const apps = troubles.map(({ app }) => app);
  const { person } = topic;
  turn.conversation.topic = topic;
  turn.conversation.asking = { for: "app", topic, card, apps };
  const values = { person: person?.displayName ?? "", count: apps.length };
  offer(
    turn,
    [
      turn.text(isSelf ? "troublesOwn" : "troublesFound", values),
      ...troubles.map(({ app, state }) => `- ${app.displayName}: ${state}`),
      turn.text("troublesWhich"),
    ],
    [
      ...choiceButtons(
        card,
        apps.map(({ displayName }) => displayName),
      ),
      humanButton(turn, card),
    ],
  );
}
