import { type KnownApplications } from "./applications";
import { type FlowId } from "./conversation";
import { intentFlows } from "./flows/intentFlows";
import { type Turn } from "./turn";
import { intentByRule } from "./understanding/intentRules";
import { type IntentName, type Recognition } from "./understanding/recognition";
import { understand, type Understood } from "./understanding/understand";
import { isAboutEverybody, isFromHr, standsStill } from "./understanding/wording";

/** A text as it was read: whom and what it names, and what it seems to be about. */
export interface Sentence extends Understood, Pick<Recognition, "decision" | "intents"> {
  readonly text: string;
  /** The words that say since when. */
  readonly since?: string;
}

/** Reads a text with the tenant's applications at hand. */
export async function readSentence(
  turn: Turn,
  text: string,
  { index }: KnownApplications,
): Promise<Sentence> {
  const { locale } = turn.context.incoming;
  const { decision, intents, entities } = await turn.ports.recogniser.recognise({
    text,
    apps: index,
    ...(locale === undefined ? {} : { locale }),
  });
  const { since } = entities;
  return {
    ...understand(text, index),
    text,
    decision,
    intents,
    ...(since === undefined ? {} : { since }),
  };
}

/** Whether a text is surely about this. */
export function isSurely({ decision, intents }: Sentence, intent: IntentName): boolean {
  const sure = intent === "out_of_scope" ? "reject" : "route";
  return decision === sure && intents[0]?.intent === intent;
}

/** The flow that a text surely belongs to; undefined where it may be another or none. */
export function surelyFlow({ text, decision, intents }: Sentence): FlowId | undefined {
  const intent = decision === "route" ? intents[0]?.intent : intentByRule(text);
  return intent === undefined ? undefined : intentFlows[intent];
}

/**
 * The flow to start with. Where the words leave it open it is the general one, which reads job and
 * log and finds the cause anyway.
 */
export function flowOf(said: Sentence): FlowId {
  const flow = surelyFlow(said) ?? "general";
  if (flow !== "general") return flow;
  if (isFromHr(said.text)) return "cloudHrSingleUser";
  return standsStill(said.text) || isAboutEverybody(said.text) ? "notStarting" : flow;
}
