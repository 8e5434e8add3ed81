import { type Evidence } from "./evidence";

/**
 * What all causes ask of the same evidence is read once. Causes judge one evidence after another, so
 * that the last one is enough to remember; a map of all of them would cost more than it saves.
 */
export function oncePerEvidence<T>(read: (evidence: Evidence) => T): (evidence: Evidence) => T {
  let last: { readonly evidence: Evidence; readonly answer: T } | undefined;
  return (evidence) => {
    if (last?.evidence !== evidence) last = { evidence, answer: read(evidence) };
    return last.answer;
  };
}
