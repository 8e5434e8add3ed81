import { type Cause, type Finding } from "../bot/diagnosis";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { knownIncident } from "./incidents/knownIncident";
import { leadOf } from "./leadOf";
import { isPassing } from "./tellItself";
import { whoActs, whoLooks } from "./tellWho";
import { type Turn } from "./turn";
import { personOf } from "./unreadEvidence";

/** What is said, and whether handing over is all that is left to do from here. */
export interface ToldOfHuman {
  readonly lines: readonly string[];
  readonly handsOver: boolean;
}

/**
 * Whether a person is needed for what a card says, and who: what passes by itself needs nobody while its time has not
 * come, and what an admin changes needs that admin rather than an engineer.
 */
export function whetherHuman(turn: Turn, shown: ShownCard): ToldOfHuman {
  const known = knownIncident(turn, shown.topic)?.line;
  if (known !== undefined) return wait([turn.text("humanKnown"), known]);
  const { finding, cause } = leadOf(turn, shown);
  if (cause === undefined) return unexplained(turn, shown);
  if (cause.tone === "good") return wait([turn.text("humanDone")]);
  const app = shown.names.app ?? turn.text("someApp");
  const late = whoLooks(turn, cause.owner, finding, app);
  if (late !== undefined) return wait([turn.text("humanLate"), late]);
  return ofCause(turn, shown, cause, finding);
}

const wait = (lines: readonly string[]): ToldOfHuman => ({ lines, handsOver: false });
const handOver = (lines: readonly string[]): ToldOfHuman => ({ lines, handsOver: true });

/** Of a list it depends on whose it is, and where nothing is wrong nothing has to be explained. */
function unexplained(turn: Turn, { opens, topic }: ShownCard): ToldOfHuman {
  if (opens !== undefined) return wait([turn.text("manyChoose")]);
  return personOf(topic) === undefined
    ? wait([turn.text("actUnknown")])
    : handOver([turn.text("humanYes")]);
}

function ofCause(
  turn: Turn,
  shown: ShownCard,
  cause: Cause,
  finding: Finding | undefined,
): ToldOfHuman {
  const isStill = finding?.values["quarantined"] === true || finding?.values["stopped"] === true;
  const acts = whoActs(turn, shown);
  if (isPassing(cause) && !isStill) return wait([turn.text("humanMaybe"), ...acts]);
  if (cause.owner === "nobody")
    return cause.tone === "waiting"
      ? wait([turn.text("humanWaits"), ...(wordsNow(turn, shown)?.next ?? [])])
      : wait(acts);
  // Whom it concerns is told who acts, and cannot ask an admin.
  if (turn.audience.role === "employee") return handOver(acts);
  return handOver([turn.text("humanSomebody"), ...acts, turn.text("humanElse")]);
}
