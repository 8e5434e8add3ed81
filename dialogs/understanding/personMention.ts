import { type PersonTerm } from "../../bot/graph/port";

/** Somebody a text speaks of: the writer, or a term to look up in the directory. */
export type PersonMention =
  { readonly who: "self" } | { readonly who: "other"; readonly term: PersonTerm };

const address = /[\p{L}\p{N}._%+'#-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const objectId = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/i;
const numbered =
  /\b(?:worker|employee|staff|personnel)(?: ?(?:id|number|no\.?|#))?[ :#]{1,3}([A-Za-z]{0,3}\d{2,12})\b/i;
const self = /\b(?:i|i'm|i've|me|my|mine|myself)\b/i;
const possessedOther =
  /\bmy (?:colleague|co-?worker|boss|manager|friend|team|user|employee|report)/i;

/** Words that begin or end a name in a question, but are no part of one. */
const lead =
  /^(?:(?:why|is|isn't|are|was|wasn't|has|hasn't|have|did|didn't|does|doesn't|do|can|can't|cannot|could|will|won't|the|a|an|that|this|new|our|user|users|account|person|colleague|employee|worker|hire|joiner|mr|mrs|ms|dr|for|of|about|with|please|hi|hello|hey|so|and|it's|its|it|for|check|find|out|look|up|called|named|name|status|what|what's|whats|about|how|tell|me|my|named|her|his|their|your) )+/i;
const tail =
  /(?: (?:is|isn't|was|wasn't|not|has|hasn't|have|does|doesn't|did|didn't|do|can|can't|cannot|could|still|yet|being|been|be|never|already|also|account|accounts|user|exist|exists|missing|showing|appearing|there|currently|to|in|into|from|on|at|for))+$/i;
const verb =
  /\b(?:not|n't|missing|provisioned|provisioning|provision|synced|synchroni[sz]ed|syncing|sync|created|showing|show|shows|appear|appears|appearing|skipped|in|to|into|on|being|get|gets|getting|got|access|visible|there|yet|still|disabled|failing|fails|failed)\b/i;

/** Words that ask and name nobody: "why?", "how come". */
const askingWords =
  /^(?:why|how|what|when|where|who|which|whose|come|is|it|that|so|and|not|[?!.,;:\s])+$/i;

/** Words of the field, which no name has: "the initial cycle never starts". */
const fieldWords =
  /\b(?:cycle|sync|scim|provisioning|quarantine[d]?|users?|accounts?|attributes?|mappings?|filters?|connector|tokens?|credentials?|permissions?|logs?|scopes?|skipped)\b/i;

/** Nobody in particular: a question about people in general. */
const nobody =
  /^(?:he|she|they|him|her|them|his|hers|their|it|this|that|these|those|i|me|you|we|us|nobody|no one|somebody|someone|anybody|anyone|everybody|everyone|people|users?|some users?|all users?|no users?|many users?|the users?|accounts?|members?|groups?|employees?|workers?|provisioning|the (?:job|service|sync|app|application)|something|nothing|there|not|my .*|our .*|a user|new hires?|hires?)$/i;

/** Takes the name out of a sentence once the application's name was cut from it. */
function nameIn(sentence: string): string | undefined {
  const quoted = /["“«]([^"”»]{2,64})["”»]/u.exec(sentence)?.[1];
  if (quoted !== undefined) return quoted.trim();
  const text = sentence
    .replace(/^\s*(?:\[[^\]]{0,40}\]|re:|fwd?:)\s*/i, "")
    .replaceAll("’", "'")
    .replace(/[?!.,;:]+(?=\s|$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const stripped = text.replace(lead, "");
  const at = verb.exec(stripped)?.index;
  const name = stripped.slice(0, at).trim().replace(tail, "").replace(lead, "").trim();
  if (name === "" || name.length > 64 || nobody.test(name) || fieldWords.test(name))
    return undefined;
  // Without a word of provisioning beside it, a name must look like one.
  if (at === undefined && !/\p{Lu}|\p{Lo}/u.test(name)) return undefined;
  return name.split(" ").length <= 5 ? name.replace(/'s$/, "") : undefined;
}

/**
 * Whom a sentence is about. An address, an object id or a worker number identifies; "I" and "my"
 * mean the writer; a name is only a term that the directory resolves.
 */
export function personMention(sentence: string): PersonMention | undefined {
  const upn = address.exec(sentence)?.[0];
  if (upn !== undefined) return { who: "other", term: { by: "upn", value: upn } };
  const id = objectId.exec(sentence)?.[0];
  if (id !== undefined) return { who: "other", term: { by: "id", value: id.toLowerCase() } };
  const worker = numbered.exec(sentence)?.[1];
  if (worker !== undefined) return { who: "other", term: { by: "employeeId", value: worker } };
  if (self.test(sentence) && !possessedOther.test(sentence)) return { who: "self" };
  const name = nameIn(sentence);
  return name === undefined ? undefined : { who: "other", term: { by: "name", value: name } };
}

/** A reply to "who is it?": everything in it is the person. */
export function personReply(text: string): PersonMention | undefined {
  const found = personMention(text);
  if (found?.who === "self" || (found && found.term.by !== "name")) return found;
  const bare = text.replace(/\s+/g, " ").trim();
  if (askingWords.test(bare)) return undefined;
  if (/^[A-Za-z]{0,3}\d{2,12}$/.test(bare))
    return { who: "other", term: { by: "employeeId", value: bare } };
  const name = nameIn(bare) ?? (nobody.test(bare) ? undefined : bare.slice(0, 64));
  return name === undefined || name === ""
    ? undefined
    : { who: "other", term: { by: "name", value: name } };
}
