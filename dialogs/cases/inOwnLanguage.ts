import { type CaseRecord } from "../../bot/cases/port";
import { type Json } from "../../bot/store/port";
import { spokenIn } from "../cardWords";
import { type KeptEvidence } from "../keptEvidence";
import { type Turn } from "../turn";
import { foundByEvidence } from "./foundByEvidence";

/**
 * A case as this engineer reads it: cause and facts in the own language and time zone, made anew from
 * what the diagnosis was made of. Where that is not kept, they stay in English.
 */
export function inOwnLanguage(turn: Turn, record: CaseRecord): CaseRecord {
  const { evidence } = record;
  if (spokenIn(turn) === "en" || !isEvidence(evidence)) return record;
  const found = foundByEvidence(turn, evidence, turn.audience.language);
  const mask = (line: string): string => turn.ports.mask(line).text;
  const { notRead } = found;
  return {
    ...record,
    summary: found.summary.map(mask),
    ...(notRead !== undefined && { notRead: notRead.map(mask) }),
  };
}

/** Passwords and keys in evidence are hidden before it leaves the conversation. */
export function maskedEvidence({ ports }: Turn, evidence: KeptEvidence): Json {
  const masked = (value: Json): Json => {
    if (typeof value === "string") return ports.mask(value).text;
    if (Array.isArray(value)) return value.map(masked);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, one]) =>
        one === undefined ? [] : [[name, masked(one)]],
      ),
    );
  };
  return masked(evidence as unknown as Json);
}

/** Written by this product only, but perhaps by a version that kept something else. */
function isEvidence(value: unknown): value is KeptEvidence {
  return typeof value === "object" && value !== null && "facts" in value && "subject" in value;
}
