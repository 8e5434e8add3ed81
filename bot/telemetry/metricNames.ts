import { type StepName } from "./port";

/** The metrics by what they measure. All are durations in milliseconds; their count is how often. */
export const metricNames: Readonly<Record<StepName | "answer", string>> = {
  turn: "bot.turn.duration",
  graph: "bot.graph.duration",
  diagnosis: "bot.diagnosis.duration",
  limiter: "bot.limiter.wait",
  handoff: "bot.handoff.duration",
  understanding: "bot.understanding.duration",
  answer: "bot.answer.duration",
};
