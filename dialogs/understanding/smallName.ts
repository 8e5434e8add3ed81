/** Words that may be somebody's name: how many, and where they begin and end among those of a text. */
export interface NamePlace {
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

/** A name has no more parts than this in a hasty question. */
const most = 2;

/** What the name of somebody follows who is looked for in a place. */
const beforeName =
  /^(?:why|for|about|of|is|isn't|isnt|are|has|does|did|was|and|with|check|see|find|warum|wieso|weshalb|für|von|mit|ist|hat|und|siehe?|pourquoi|pour|avec|de|est|et|a|voi[rst]|vois|para|de|con|y|est[aá]|tiene|sobre|veo)$/i;
/** The place where somebody is missing, when its name was cut out behind it. */
const onlyPlace =
  /^(?:(?:already|yet|now|schon|noch|déjà|ya) )?(?:in|into|to|for|on|at|from|bei|für|zu|auf|dans|pour|sur|chez|à|en|para)(?: (?:the|our|der|dem|den|die|das|la|le|les|el))?(?: (?:already|yet|now|schon|noch|drin|déjà|ya|please|bitte))?$/i;

const asking =
  /^(?:is|isn't|isnt|has|hasn't|hasnt|does|doesn't|doesnt|did|didn't|didnt|can|can't|cant|could|will|hat|ist|kann|wird|wurde|est-ce|a-t-il|tiene|est[aá]|puede)$/i;
const opening =
  /^(?:why|when|how|since|where|and|so|but|warum|wieso|wann|seit|wo|wie|und|pourquoi|quand|et|por|qu[eé]|cu[aá]ndo|y)$/i;

/** What is told of somebody in note form: "elena popescu no account". */
const lacking = /^(?:no|not|without|missing|kein|keine|keinen|ohne|fehlt|pas|sans|sin|falta|-|–)$/i;

/**
 * Whether words that may be a name stand where somebody is asked about: "is ben in", "und maria in", "when did audrey
 * last sync", "elena popescu no account". The words around a name say it, since in a chat it is written small.
 */
export function isAskedOf({ run, from, to }: NamePlace, words: readonly string[]): boolean {
  if (run > most) return false;
  const [last = "", next = ""] = [words[from - 1], words[to]];
  const rest = words.slice(to).join(" ");
  if (onlyPlace.test(rest)) return from === 0 ? run === most : beforeName.test(last);
  if (from === 0) return run === most && lacking.test(next);
  const isOpening = words.slice(0, from - 1).every((word) => opening.test(word));
  return rest !== "" && isOpening && asking.test(last);
}
