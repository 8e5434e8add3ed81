import { type IntentAnswer, type IntentService } from "../../bot/intents/port";
import { decide } from "./decide";
import { favour } from "./favour";
import { namelessText, type NamelessParts, saysSomething } from "./namelessText";
import {
  type IntentName,
  intentNames,
  type Recogniser,
  type Recognition,
  type ScoredIntent,
} from "./recognition";

export interface SecondOpinionParts extends NamelessParts {
  readonly local: Recogniser;
  readonly service: IntentService;
}

/** Declined with less than this, a text is no more than strange. */
const farOff = 0.7;

/** How much its word counts beside that of the recogniser in this process. */
const trust = { sure: 0.75, first: 0.45, second: 0.25 } as const;

/**
 * A recogniser that asks a service where the one of this process is unsure. The service is told neither
 * who nor what a text names, and only says which of the known intents it is; whom and what it names,
 * and all that needs certainty (commands, pastes, codes), stays here. Without an answer it is as if it
 * had not been asked.
 */
export function createSecondOpinion({ local, service, ...parts }: SecondOpinionParts): Recogniser {
  return {
    async recognise(utterance) {
      const own = await local.recognise(utterance);
      if (!isUnsure(own) || utterance.isReply === true) return own;
      const nameless = namelessText(utterance.text.trim(), own.entities, parts);
      if (!saysSomething(nameless)) return own;
      const answer = await service.ask(nameless);
      if (answer === undefined) return own;
      const intents = joined(own.intents, answer);
      return { ...own, intents, decision: decide(intents) };
    },
  };
}

/** What is declined for strange words alone may be said in words that no phrase has. */
function isUnsure({ decision, intents }: Recognition): boolean {
  return decision === "reject" ? (intents[0]?.score ?? 0) < farOff : decision !== "route";
}

function joined(
  own: readonly ScoredIntent[],
  { first, second, sure }: IntentAnswer,
): readonly ScoredIntent[] {
  const [best, other] = [intentOf(first), intentOf(second)];
  if (best === undefined) return own;
  if (sure) return favour(own, [best, trust.sure]);
  return favour(favour(own, other && [other, trust.second]), [best, trust.first]);
}

function intentOf(name: string | undefined): IntentName | undefined {
  return intentNames.find((one) => one === name);
}
