import { RE2JS } from "re2js";

/** To compile one takes as long as to judge an entry, and a job's filters name the same few. */
const kept = new Map<string, RE2JS | undefined>();
/** Few: while it is used each may come to hold 8 MB of states, by the limit of the library. */
const mostKept = 8;

/**
 * A regular expression of an administrator, in RE2's syntax: it runs in linear time, so that a
 * catastrophic one cannot hang the process. Undefined for what RE2 does not know (look-around,
 * back-references).
 */
export function compiledPattern(pattern: string): RE2JS | undefined {
  if (kept.has(pattern)) return kept.get(pattern);
  const compiled = compile(pattern);
  const [oldest] = kept.size < mostKept ? [] : kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(pattern, compiled);
  return compiled;
}

function compile(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch {
    return undefined;
  }
}
