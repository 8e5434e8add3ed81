/** What introduces an error in people's own words: "we get this error: ...", "the log says - ...". */
const introduction =
  /\b(?:errors?|messages?|logs?|portal|entry|reason|details|response|it|exception|warning|which|that|this)(?: (?:message|entry|code|text|reason))?(?: (?:is|was|says?|said|reads?|shows?|states?|i get|i see|i got|we get|we see|they get|he gets|she gets|below|here))?[ \t]{0,3}[:–—][ \t]{0,3}\s{0,4}(\S[\s\S]{5,})$|\b(?:error|message|log|portal|it) (?:says|said|reads|shows|states|saying|stating) (?:that )?(\S[\s\S]{5,})$/i;
const speaks = /\b(?:error|message|says?|said|log|reads|shows?|gets?|got|see|states|fail\w*)\b/i;
const quotation = /["“«`]([^"“”«»`\n]{8,2000})["”»`]/;

/**
 * The error inside what a person writes around it: after an introduction, or in quotation marks of
 * several words or one code. Undefined where nothing is quoted.
 */
export function quotedError(text: string): string | undefined {
  const quoted = speaks.test(text) ? quotation.exec(text)?.[1]?.trim() : undefined;
  if (quoted !== undefined && (/\S\s+\S+\s+\S/.test(quoted) || /[a-z][A-Z]/.test(quoted)))
    return quoted;
  const match = introduction.exec(text);
  return (match?.[1] ?? match?.[2])?.trim();
}
