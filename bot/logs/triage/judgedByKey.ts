import { type Judge, type Judged } from "./port";
import { verdictKey } from "./verdictKey";

/** In characters of keys: of one, and of all together. */
const most = { one: 16_000, all: 8_000_000 };

/**
 * Judges each kind of entry once: an export holds a few hundred kinds, and the judgement by all causes
 * takes ten times as long as reading an entry. What is kept is bounded.
 */
export function judgedByKey(judge: Judge): Judge {
  const kept = new Map<string, Judged>();
  let length = 0;
  return (entry) => {
    const key = verdictKey(entry);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const judged = judge(entry);
    if (key.length > most.one) return judged;
    length += key.length;
    if (length > most.all) {
      kept.clear();
      length = key.length;
    }
    kept.set(key, judged);
    return judged;
  };
}
