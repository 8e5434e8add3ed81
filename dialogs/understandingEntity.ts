import { type Entity } from "../bot/turns/port";
import { type Recognition } from "./understanding/recognition";

/** Intents with less than a hundredth say nothing. */
const least = 0.01;
const most = 3;

/** The machine-readable side of a message that asks which problem it is (contract, Metadata). */
export function understandingEntity({
  decision,
  intents,
}: Pick<Recognition, "decision" | "intents">): Entity {
  const likeliest = intents
    .filter(({ score }) => score >= least)
    .slice(0, most)
    .map(({ intent, score }) => ({ intent, score: Number(score.toFixed(4)) }));
  return { type: "understanding", decision, intents: likeliest };
}
