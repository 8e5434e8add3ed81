import { type Cause, diagnose } from "../../bot/diagnosis";
import { type PasteReader } from "../../bot/logs/port";
import { type Classifier } from "./classifier/classifier";
import { commandOf } from "./commands";
import { decide } from "./decide";
import { entitiesIn } from "./entities";
import { familyIntents } from "./familyIntents";
import { galleryIndex } from "./galleryApplications";
import { intentByRule } from "./intentRules";
import { type IntentName, type Recogniser, type ScoredIntent } from "./recognition";

/** What the recogniser of this process is made of. */
export interface LocalParts {
  readonly classifier: Classifier;
  readonly paste: PasteReader;
  readonly causes: readonly Cause[];
}

/** How much each layer knows better than the classifier; a code inside a sentence asks for less. */
const trust = { command: 1, paste: 0.9, rule: 0.55, codeInside: 0.4 } as const;

/**
 * The recogniser that needs no service: exact commands, then what is pasted, then words that name an
 * intent by themselves, then the classifier. The first layer that knows the text says where the
 * weight goes; the classifier always ranks the rest.
 */
export function createLocalRecogniser({ classifier, paste, causes }: LocalParts): Recogniser {
  const about = (text: string, surelyPasted: boolean): IntentName | undefined => {
    const pasted = paste.read(text, { surelyPasted });
    if (pasted.kind === "unknown") return undefined;
    const [finding] = diagnose(paste.evidence(pasted, noTime), causes).findings;
    return finding && familyIntents[finding.cause.family];
  };
  const favourite = (text: string): readonly [IntentName, number] | undefined => {
    const command = commandOf(text);
    if (command !== undefined)
      return [command === "human" ? "talk_to_human" : "smalltalk", trust.command];
    const pasted = about(text, false);
    if (pasted !== undefined) return [pasted, trust.paste];
    const ruled = intentByRule(text);
    if (ruled !== undefined) return [ruled, trust.rule];
    const inside = about(text, true);
    return inside && [inside, trust.codeInside];
  };
  return {
    recognise({ text, apps = galleryIndex }) {
      const said = text.trim();
      const intents = favour(classifier(said), favourite(said));
      const decision = said === "" ? "menu" : decide(intents);
      return Promise.resolve({ decision, intents, entities: entitiesIn(said, apps) });
    },
  };
}

/** What a text asks about does not depend on when it is read. */
const noTime = "2000-01-01T00:00:00.000Z";

/** Moves a share of all scores to one intent, so that they still add up to 1. */
function favour(
  intents: readonly ScoredIntent[],
  favourite: readonly [IntentName, number] | undefined,
): readonly ScoredIntent[] {
  if (favourite === undefined) return intents;
  const [named, share] = favourite;
  return intents
    .map(({ intent, score }) => ({
      intent,
      score: score * (1 - share) + (intent === named ? share : 0),
    }))
    .sort((a, b) => b.score - a.score);
}
