import { type CauseId, causes } from "../../bot/causes";
import { reasonTexts } from "../../bot/causes/reasons";
import { mayCome } from "../../bot/causes/verdict";
import {
  type Cause,
  diagnose,
  emptyEvidence,
  type Reason,
  type Verdict,
} from "../../bot/diagnosis";
import { evidence, now, type Told } from "./evidence";

/** A cause of the registry by its id. */
export function causeOf(id: CauseId): Cause {
  const cause = causes.find((one) => one.id === id);
  if (cause === undefined) throw new Error(`no cause ${id}`);
  return cause;
}

/**
 * How one cause judges what a test tells. Throws when it gives a reason that cannot be shown, rules out
 * without one, or misses what cannot come.
 */
export function verdictOf(id: CauseId, told: Told): Verdict {
  const all = evidence(told);
  const verdict = causeOf(id).detect(all);
  if (verdict.is === "undecided") {
    if (verdict.missing.length === 0 || !verdict.missing.every((name) => mayCome(all, name)))
      throw new Error(`${id} misses what cannot come: ${verdict.missing.join()}`);
    return verdict;
  }
  if (verdict.is === "ruledOut" && verdict.because.length === 0)
    throw new Error(`${id} is ruled out without a reason`);
  idsOf(verdict.because);
  return verdict;
}

const texts: Readonly<Record<string, { readonly detail: string } | undefined>> = reasonTexts;
const facts = new Set(Object.keys(emptyEvidence({ collectedAt: now }).facts));

/** It has a text, the values that the text names, and rests on a fact that there is. */
function showable({ id, values, fact }: Reason): void {
  const named = texts[id]?.detail.matchAll(/\{(\w+)\}/g);
  if (named === undefined) throw new Error(`no text for the reason "${id}"`);
  for (const [, name = ""] of named) {
    if (values[name] === undefined && name !== "person" && name !== "app")
      throw new Error(`the reason ${id} needs ${name}`);
  }
  if (fact !== undefined && !facts.has(fact)) throw new Error(`${id} rests on "${fact}"`);
}

/** Ids and certainties of everything found, in the order shown to people. */
export function foundIn(told: Told): string[] {
  return diagnose(evidence(told), causes).findings.map(
    ({ cause, certainty }) => `${cause.id} ${certainty}`,
  );
}

/** Ids of reasons. Throws when one cannot be shown. */
export function idsOf(reasons: readonly Reason[]): string[] {
  for (const reason of reasons) showable(reason);
  return reasons.map(({ id }) => id);
}

/** Ids of the reasons a verdict gives; those it misses when it is undecided. */
export function reasonsOf(verdict: Verdict): readonly string[] {
  return verdict.is === "undecided" ? verdict.missing : verdict.because.map(({ id }) => id);
}
