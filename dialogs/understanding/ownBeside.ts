import { type Application } from "../../bot/graph/port";
import { sought } from "../../bot/patterns/sought";
import { type ApplicationIndex } from "./applicationIndex";
import { pronounBefore } from "./pronounBefore";
import { understand } from "./understand";

/** Where what is said of one may end and of the other begin. */
const bounds =
  /(?:[,;.?!] )+|、|。|(?:^|[,;.?!]? )(?:and|but|also|und|aber|auch|et|mais|aussi|y|e|pero|también)(?= )/giu;
/** What somebody lacks, or asks for in vain. */
const lacks = sought(
  /(?<!\p{L})(?:not|no|never|cannot|nicht|kein\p{L}*|pas|jamais|ne|n'\p{L}+|nunca|tampoco|missing|fehlt|fehlen|manque|falta|without|ohne|sans|sin|broken|down|kaputt|locked|gesperrt|bloqué\p{L}*|fails?|error)(?!\p{L})|n't(?!\p{L})|ません|ない|なく/iu,
);
/** "The same problem as mine?" */
const asMine = sought(
  /(?<!\p{L})(?:mine|my (?:own )?(?:problem|issue|account|case|one)|bei mir|mein(?:e[mnrs]?|s)?(?: (?:problem|konto|fall|fehler))?|le mien|la mienne|mon (?:problème|compte|cas)|el mío|la mía|mi (?:problema|cuenta|caso))(?!\p{L})|私の?(?:と|も|は|問題|アカウント)|自分/iu,
);
const fewestWords = 3;

/**
 * The application of what a text says of the writer beside somebody else: "DocuSign does not work, and my colleague has no
 * Zoom", "Ben is missing in Zoom, is that the same problem as mine?". Undefined where only the other one is meant.
 */
export function ownBeside(text: string, apps: ApplicationIndex): Application | undefined {
  const pieces = text.slice(0, 500).replaceAll("’", "'").split(bounds);
  if (pieces.length < 2) return undefined;
  for (const piece of pieces) {
    const own = isOwn(piece, apps) ? understand(piece, apps).app : undefined;
    if (own?.fits === "one") return own.app;
  }
  const whole = apps.find(text);
  const isSame = pieces.some((piece) => asMine.test(piece) && !isOfOther(piece, apps));
  return isSame && whole.fits === "one" ? whole.app : undefined;
}

function isOwn(piece: string, apps: ApplicationIndex): boolean {
  const isLong = piece.trim().split(/\s+/).length >= fewestWords || /[\u3040-\u30ff]/u.test(piece);
  return isLong && lacks.test(piece) && !isOfOther(piece, apps);
}

function isOfOther(piece: string, apps: ApplicationIndex): boolean {
  const { person, aboutOther = false } = understand(piece, apps);
  return person?.who === "other" || aboutOther || pronounBefore(piece);
}
