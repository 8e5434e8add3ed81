import { causes } from "../causes";
import { type Diagnosis, diagnose, type Evidence, leadingFinding, valueOf } from "../diagnosis";
import { entryEvidence } from "../logs";
import { type LogEntry } from "../logs/port";
import { type Judged } from "../logs/triage/port";

/**
 * What the chat would say of an entry that Graph gave it, with nothing but the entry looked up; `at`
 * is the time of the diagnosis, ISO 8601.
 */
export function diagnoseEntry(entry: LogEntry, at: string): Diagnosis {
  return diagnose(entryEvidence(entry, "graph", at), causes);
}

const leadingOf = leadingFinding(causes);

/** What leads in it, in the words of a row of `triage`. */
export function judgeEntry(entry: LogEntry, at: string): Judged {
  const evidence = entryEvidence(entry, "graph", at);
  const leading = leadingOf(evidence);
  return {
    family: leading?.cause.family ?? null,
    cause: leading?.cause.id ?? null,
    certainty: leading?.certainty ?? null,
    codes: codesOf(evidence),
    failing: failingOf(evidence),
  };
}

function codesOf(evidence: Evidence): readonly string[] {
  const codes = [valueOf(evidence, "errorCode") ?? "", valueOf(evidence, "skipReason") ?? ""];
  return [...new Set(codes.filter((code) => code !== ""))];
}

function failingOf(evidence: Evidence): readonly string[] {
  const clauses = valueOf(evidence, "entryClauses") ?? [];
  return clauses
    .filter(({ holds }) => !holds)
    .map(({ filter, attribute, operator, wanted }) => {
      const title = filter === "" ? "" : `"${filter}": `;
      return `${title}${attribute} ${operator}${wanted === "" ? "" : ` '${wanted}'`}`;
    });
}
