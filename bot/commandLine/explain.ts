import { causes } from "../causes";
import { diagnose, type Diagnosis } from "../diagnosis";
import { type Pasted, type PasteReader } from "../logs/port";
import { english } from "../languages";
import { diagnosisText } from "../../cards/diagnosisText";
import { diagnosisView } from "../../cards/diagnosisView";
import { type Command } from "./command";
import { type Input, readInputs } from "./inputs";

interface Explained {
  readonly pasted: Pasted;
  readonly diagnosis?: Diagnosis;
}

/** `explain`: a pasted log entry, code or message and what it means, without any tenant. */
export const explain: Command = {
  name: "explain",
  about: "say what a pasted log entry, error code or message means",
  help: [
    "Usage: explain [--json] < inputs",
    "",
    "Each input on stdin is a provisioning log entry (JSON, also cut short or over many lines),",
    "an error code, an error message or text from the admin center. A line that is a JSON string",
    'or {"id","text"} carries such an input; any other line is one as it stands.',
    "",
    'With --json: {"id","kind","family","cause","certainty"} per input; kind is logEntry, code,',
    "message or unknown. Exit code 1 when an input was not understood.",
  ],
  async run({ readStdin, json, now, out, err, paste }) {
    const inputs = readInputs(await readStdin());
    if (inputs.length === 0) {
      err("explain: nothing on standard input");
      return 1;
    }
    const at = now().toISOString();
    let unknown = 0;
    for (const input of inputs) {
      const explained = explainOne(paste, input.text, at);
      if (explained.diagnosis === undefined) {
        unknown++;
        err(`explain: input ${input.id} was not understood`);
      }
      out(json ? JSON.stringify(row(input, explained)) : words(input, explained));
    }
    return unknown === 0 ? 0 : 1;
  },
};

function explainOne(paste: PasteReader, text: string, at: string): Explained {
  const pasted = paste.read(text, { surelyPasted: true });
  if (pasted.kind === "unknown") return { pasted };
  const diagnosis = diagnose(paste.evidence(pasted, at), causes);
  return diagnosis.findings.length === 0 ? { pasted } : { pasted, diagnosis };
}

function row({ id }: Input, { pasted, diagnosis }: Explained): object {
  const finding = diagnosis?.findings[0];
  if (finding === undefined) {
    const kind = pasted.kind === "logEntry" ? "logEntry" : "unknown";
    return { id, kind, family: null, cause: null, certainty: null };
  }
  const { cause, certainty } = finding;
  return { id, kind: pasted.kind, family: cause.family, cause: cause.id, certainty };
}

function words(input: Input, { diagnosis }: Explained): string {
  if (diagnosis === undefined)
    return `${input.id}: not a provisioning log entry or error that I know.\n`;
  const audience = { role: "engineer", language: english, timeZone: "UTC" } as const;
  return `${diagnosisText(diagnosisView(diagnosis, audience), english.texts)}\n`;
}
