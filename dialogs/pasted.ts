import { diagnose } from "../bot/diagnosis";
import { type Pasted } from "../bot/logs/port";
import { type Topic } from "./conversation";
import { canGuide } from "./guided";
import { showDiagnosis } from "./showDiagnosis";
import { type Turn } from "./turn";

/** Explains a pasted log entry, code or message, without Graph. */
export function explainPaste(turn: Turn, pasted: Exclude<Pasted, { kind: "unknown" }>): void {
  const { ports, audience, conversation, context } = turn;
  const evidence = ports.paste.evidence(pasted, context.now.toISOString());
  const diagnosis = diagnose(evidence, ports.causes);
  const [first] = diagnosis.findings;
  const topic: Topic = { flow: "usersSkipped" };
  delete conversation.asking;
  conversation.misunderstood = 0;
  if (first === undefined && pasted.kind !== "logEntry") {
    turn.say("unknownCode", {
      code: pasted.kind === "code" ? pasted.code : pasted.text.slice(0, 80),
    });
    return;
  }
  const open = first === undefined || first.certainty === "possible";
  showDiagnosis(turn, topic, diagnosis, {
    checkAgain: false,
    pasted: true,
    answerQuestions: open && audience.role !== "employee" && canGuide(turn, topic, evidence),
    ...(pasted.kind === "logEntry" && pasted.entry.steps.length > 0 ? { entry: pasted.entry } : {}),
  });
}
