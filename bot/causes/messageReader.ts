import { type Cause } from "../diagnosis";
import { type CodeEndings } from "./codeEndings";
import { statusIn } from "./httpStatus";
import { dotsInWords } from "./dotsInWords";
import { inFull } from "./inFull";
import { ldapResultIn } from "./ldapResult";
import { type LikenessOf } from "./likeness/likeness";
import { ofLastTexts } from "../patterns/ofLastTexts";
import { sameForAll } from "./sameForAll";
import { createSentenceSearch } from "./sentenceSearch";

/** Reads what a message says, from the clearest to the vaguest; causes by their ids. */
export interface MessageReader {
  /** By a code inside, a known sentence, or a result of LDAP. */
  readonly clear: (message: string) => string | undefined;
  /** By what is said in other words, or as `plain`. */
  readonly vague: (message: string) => string | undefined;
  /** By the name of a status, in words or in a code. */
  readonly plain: (message: string) => string | undefined;
  readonly alike: LikenessOf;
}

/** What is known of messages by their words. */
export interface Wording {
  /** The cause of a message that says in its own words what is wrong with what. */
  readonly said?: (message: string) => string | undefined;
  /** The cause that a message is most like, and how likely that is. */
  readonly alike?: LikenessOf;
}

/** Longer texts are cut: all messages of the service say what is wrong in their beginning. */
const longestText = 4_000;
/** A target writes the same of many people. */
const mostMessages = { texts: 256, characters: 1_000 };

/** Builds the tables once; every look-up afterwards is linear in the bounded text. */
export function createMessageReader(
  causes: readonly Pick<Cause, "id" | "recognises">[],
  codes: CodeEndings,
  { said = () => undefined, alike = () => undefined }: Wording,
): MessageReader {
  const bySentence = createSentenceSearch(
    causes.map(({ id, recognises }) => ({ id, sentences: recognises?.texts ?? [] })),
  );
  const throttled = causes.find(({ recognises }) => recognises?.statuses?.includes(429))?.id;
  const byStatus = (status: number | undefined): string | undefined =>
    status === undefined
      ? undefined
      : causes.find(({ recognises }) => recognises?.statuses?.includes(status))?.id;
  const byResult = (result: number | undefined): string | undefined =>
    result === undefined
      ? undefined
      : causes.find(({ recognises }) => recognises?.ldapResults?.includes(result))?.id;
  const named = (text: string): string | undefined => {
    const code = codes.inText(text);
    if (code?.isGeneric === false) return code.cause;
    // Whatever else such an answer says, it asks to come more slowly.
    if (statusIn(text) === 429) return throttled;
    return bySentence(...writingsOf(text)) ?? byResult(ldapResultIn(text));
  };
  const clear = ofLastTexts(mostMessages, (text: string): string | undefined => {
    const rest = afterLeadIn(text);
    if (rest === undefined) return named(text);
    return named(rest) ?? said(inFull(rest)) ?? named(text);
  });
  const plain = (text: string): string | undefined =>
    codes.inText(text)?.cause ?? byStatus(statusIn(text));
  const vague = ofLastTexts(mostMessages, (text) => said(inFull(text)) ?? plain(text));
  return {
    // No sentence is empty, and most evidence lacks one of the texts that are looked at.
    clear: (raw) => (raw === "" ? undefined : clear(bounded(raw))),
    vague: (raw) => (raw === "" ? undefined : vague(bounded(raw))),
    plain: (raw) => (raw === "" ? undefined : plain(bounded(raw))),
    alike,
  };
}

/** A text as it stands, with short forms in full, and with names in one piece: each once. */
function writingsOf(text: string): readonly string[] {
  const full = inFull(text);
  return [...new Set([text, full, dotsInWords(full)])];
}

/** "Validation failed:" and what follows, which says more. */
const leadIn =
  /^[^\n]{0,40}?\bvalidation (?:errors?|failed|failures?)(?: occurred)?\s?[:.]\s+(?=\S)/i;

function afterLeadIn(text: string): string | undefined {
  const length = leadIn.exec(text)?.[0].length;
  return length === undefined ? undefined : text.slice(length);
}

/** What all faults of Workday begin with says nothing beside another sentence. */
const preamble = /\bvalidation error occurred\.\s+(?=\S)/gi;

function bounded(raw: string): string {
  const text = raw.slice(0, longestText).replace(/[\u2018\u2019]/g, "'");
  return sameForAll(text.replace(preamble, ""));
}
