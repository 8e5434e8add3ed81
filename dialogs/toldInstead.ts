import { diagnose } from "../bot/diagnosis";
import { diagnosisView } from "../cards/diagnosisView";
import { type Turn } from "./turn";

/** Begins a choice that was told in other words than those of an answer: a code, or a message. */
export const toldText = "code:";

/** As much of a text as is kept as an answer. */
const longestTold = 500;

/** "Is EntryConflict bad?" asks about a code and tells nothing. */
const asks = /[?？]\W{0,5}$|^(?:what|was|que|qu'|qué|cuál)(?!\p{L})|とは|の意味|何ですか/iu;

/** `AttributeValidationFailed`, `INSUFF_ACCESS_RIGHTS`: states such as "Quarantine" are answers as well. */
const builtLikeCode = /[a-z\d][A-Z]|_/;

/** The choice that a code or skip reason makes, wherever it stands in the text. */
export function toldCode({ ports }: Turn, text: string): string | undefined {
  if (asks.test(text)) return undefined;
  const read = ports.paste.read(text, { codesInside: true });
  if (read.kind === "code" && builtLikeCode.test(read.code)) return choiceOf(text);
  // "Log says AttributeValidationFailed name.familyName": one of the words is the code.
  const isNamed =
    read.kind === "message" && text.split(/[\s,;:]+/).some((one) => isCode(one, ports));
  return isNamed ? choiceOf(text) : undefined;
}

function isCode(word: string, { paste }: Turn["ports"]): boolean {
  return builtLikeCode.test(word) && paste.read(word).kind === "code";
}

/** The choice that a message makes, or what somebody says of the log in own words: one that brings a cause. */
export function toldMessage({ ports, context }: Turn, text: string): string | undefined {
  if (asks.test(text)) return undefined;
  const read = ports.paste.read(text, { surelyPasted: true });
  if (read.kind !== "message" && read.kind !== "code") return undefined;
  const evidence = ports.paste.evidence(read, context.now.toISOString());
  return diagnose(evidence, ports.causes).findings.length === 0 ? undefined : choiceOf(text);
}

/** What a code means that is asked about at a question: it is no answer to it. */
export function meaningOfCode(
  { ports, context, audience }: Turn,
  text: string,
): string | undefined {
  const read = ports.paste.read(text, { codesInside: true });
  if (read.kind !== "code" || !builtLikeCode.test(read.code)) return undefined;
  const diagnosis = diagnose(ports.paste.evidence(read, context.now.toISOString()), ports.causes);
  if (diagnosis.findings.length === 0) return undefined;
  return `${read.code}: ${diagnosisView(diagnosis, audience).line}`;
}

const choiceOf = (text: string): string => toldText + text.slice(0, longestTold);
