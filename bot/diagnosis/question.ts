import { type Cause } from "./cause";
import { diagnose } from "./diagnose";
import { type Evidence, withFacts } from "./evidence";
import { type FactName } from "./facts";
import { type UnknownReason } from "./known";

/** One possible answer and the facts it stands for; "I don't know" is added by the dialog. */
export interface Answer {
  readonly id: string;
  readonly facts: (evidence: Evidence) => Partial<Evidence["facts"]>;
}

/** A question that a person can answer from the admin center, for one fact. */
export interface Question {
  readonly id: string;
  readonly asks: FactName;
  /** Further facts that its answers settle: who cannot tell one of them cannot tell these. */
  readonly alsoAsks?: readonly FactName[];
  readonly answers: readonly Answer[];
  /** Whether the question makes sense with what is known so far. */
  readonly appliesTo: (evidence: Evidence) => boolean;
}

const askable: readonly UnknownReason[] = ["notAsked", "noPermission", "notOffered", "unavailable"];

/**
 * The question whose answers tell the remaining causes apart best: the one that leaves, over its
 * answers, the fewest open causes on average and settles the case most often. Never one whose fact
 * is known, was looked for and not found, or that the person could not tell.
 */
export function nextQuestion(
  evidence: Evidence,
  causes: readonly Cause[],
  questions: readonly Question[],
): Question | undefined {
  const now = diagnose(evidence, causes);
  const wanted = new Set(now.undecided.flatMap(({ missing }) => missing));
  let best: { question: Question; cost: number } | undefined;
  for (const question of questions) {
    const fact = evidence.facts[question.asks];
    if (fact.state === "known" || !askable.includes(fact.reason)) continue;
    if (!wanted.has(question.asks) || !question.appliesTo(evidence)) continue;
    const cost = averageCost(evidence, causes, question);
    if (best === undefined || cost < best.cost) best = { question, cost };
  }
  return best?.question;
}

function averageCost(evidence: Evidence, causes: readonly Cause[], question: Question): number {
  let sum = 0;
  for (const answer of question.answers) {
    const then = diagnose(withFacts(evidence, answer.facts(evidence)), causes);
    const settled = then.findings.some((finding) => finding.certainty !== "possible");
    sum += settled ? 0 : 1 + then.undecided.length;
  }
  return sum / question.answers.length;
}
