import { type FixId, type Values } from "../../bot/diagnosis";
import { type FixPlan } from "../../bot/fixes/port";
import { type Topic } from "../topic";
import { namesIn } from "../look";
import { type Turn } from "../turn";
import { fixText } from "./fixText";

/** What fills the texts of a fix. */
export function fixValues(turn: Turn, topic: Topic, plan?: FixPlan): Values {
  const reset = plan?.reset;
  return { ...namesIn(turn, topic), ...(reset && { reset: reset.join(", ") }) };
}

/** The way by hand: never a dead end. */
export function byHand(turn: Turn, fix: FixId, topic: Topic): string {
  return fixText(turn, fix, "ByHand", fixValues(turn, topic));
}
