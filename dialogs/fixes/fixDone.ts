import { type FixOutcome } from "../../bot/fixes/port";
import { showCase } from "../cases/showCase";
import { type FixRunning } from "../conversation";
import { type Turn } from "../turn";
import { auditFix } from "./auditFix";
import { followFix } from "./followFix";
import { noteInCase } from "./noteInCase";
import { outcomeLines } from "./outcomeLines";

/** Tells what became of a confirmed fix, in its case too, and begins to watch for its effect. */
export async function fixDone(turn: Turn, ticket: string, outcome: FixOutcome): Promise<void> {
  const { conversation } = turn;
  const before = conversation.fixRuns?.find((one) => one.ticket === ticket);
  if (before === undefined) return;
  const run: FixRunning = { ...before, outcome };
  conversation.fixRuns = (conversation.fixRuns ?? []).map((one) => (one === before ? run : one));
  auditFix(turn, run, wordFor(run.fix, outcome));
  const watches = mayShow(turn, run, outcome) && followFix(turn, run);
  const lines = [...outcomeLines(turn, run), ...(watches ? [turn.text("fixFollows")] : [])];
  noteInCase(turn, run, wordFor(run.fix, outcome));
  const record = run.caseId === undefined ? undefined : await turn.ports.cases.read(run.caseId);
  if (record === undefined) turn.reply({ text: lines.join("\n") });
  else showCase(turn, record, lines.join("\n"));
}

/** Whether there is an effect to wait for. */
function mayShow(turn: Turn, { fix }: FixRunning, outcome: FixOutcome): boolean {
  const seenIn = turn.ports.fixes.all.find(({ id }) => id === fix)?.seenIn;
  if (seenIn !== "log") return false;
  if (outcome.state === "done" && outcome.result !== undefined) {
    return outcome.result.status === "success" || outcome.result.status === "";
  }
  return outcome.state === "done" || outcome.state === "unknown" || outcome.state === "restored";
}

/** What became of it, in one word for audit and history. */
function wordFor(fix: FixRunning["fix"], outcome: FixOutcome): string {
  if (outcome.state === "notDone") return outcome.why;
  if (fix === "testCredentials") return "taken";
  const status = outcome.state === "done" ? (outcome.result?.status ?? "") : "";
  return status === "" || status === "success" ? outcome.state : status;
}
