import { diagnose, type Diagnosis } from "../bot/diagnosis";
import { diagnosisView } from "../cards/diagnosisView";
import { differencesOf } from "./differencesOf";
import { evidenceOf } from "./keptEvidence";
import { footerOf } from "./many/readLines";
import { type Listed, replyMany } from "./many/replyMany";
import { type Topic } from "./topic";
import { type Turn } from "./turn";
import { personOf } from "./unreadEvidence";

interface Side {
  readonly diagnosis: Diagnosis;
  readonly topic: Topic;
}

/**
 * Tells how it stands with two people of one application side by side, and what differs. False where the card of the
 * first is no longer kept: then the other is told alone.
 */
export function showComparison(
  turn: Turn,
  topic: Topic,
  diagnosis: Diagnosis,
  ownRights = false,
): boolean {
  const { comparedWith, ...own } = topic;
  const card = turn.conversation.shown.find((one) => one.card === comparedWith);
  if (comparedWith === undefined || card?.evidence === undefined) return false;
  const before = diagnose(evidenceOf(card.evidence), turn.ports.causes);
  const first: Side = { diagnosis: before, topic: card.topic };
  const second: Side = { diagnosis, topic: own };
  const app = diagnosis.evidence.app.displayName ?? topic.app?.displayName ?? turn.text("someApp");
  const isSame = causeOf(first) === causeOf(second);
  replyMany(turn, topic, {
    title: app,
    state: turn.text("compareState"),
    lines: [
      ...(isSame ? [turn.text("compareSame")] : []),
      ...differencesOf(turn, nameOf(turn, first), before.evidence, {
        other: nameOf(turn, second),
        evidence: diagnosis.evidence,
      }),
    ],
    notes: [],
    footer: footerOf(turn, diagnosis.evidence.collectedAt, ownRights),
    listed: [listed(turn, first), listed(turn, second)],
  });
  return true;
}

const causeOf = ({ diagnosis }: Side): string | undefined => diagnosis.findings[0]?.cause.id;

function nameOf(turn: Turn, { diagnosis, topic }: Side): string {
  return personOf(topic) ?? diagnosis.evidence.subject.displayName ?? turn.text("somebody");
}

function listed(turn: Turn, side: Side): Listed {
  const { state, line } = diagnosisView(side.diagnosis, turn.audience);
  return { title: nameOf(turn, side), details: [state, line], topic: side.topic };
}
