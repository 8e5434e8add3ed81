import { type Judge, type Judged } from "./port";
import { verdictKey } from "./verdictKey";

const most = { kept: 20_000, length: 16_000 };

/**
 * Judges each kind of entry once: an export holds a few hundred kinds, and the judgement by all causes
 * takes ten times as long as reading an entry. What is kept is bounded.
 */
export function judgedByKey(judge: Judge): Judge {
  const kept = new Map<string, Judged>();
  return (entry) => {
    const key = verdictKey(entry);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const judged = judge(entry);
    if (kept.size >= most.kept) kept.clear();
    if (key.length <= most.length) kept.set(key, judged);
    return judged;
  };
}
