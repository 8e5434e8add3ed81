import { sought, type Sought } from "../../bot/patterns/sought";
import { beginsQuestion } from "../understanding/beginsQuestion";
import { moveTemplates, moves, type TypedMove } from "./moveTemplates";

/** A wish for a move of a case, in words. */
export interface MoveWord {
  readonly word: TypedMove;
  readonly number?: number;
  /** Whose case, as it was written. */
  readonly of?: string;
  /**
   * Where the same words may be meant for the person: a command only where a case `fits`, or besides only
   * of an engineer who has none (`free`). Missing: always a command.
   */
  readonly loose?: "fits" | "free";
}

/** Which case: "1001", "#1001", "case 1001". */
export const one = "(?:(?:case|ticket|fall|dossier|caso|ケース) ?)?#?(\\d{1,15})";

/** A case as one names it in a command, with its number or without. */
const it = `(?:(?:the|this|that|my|den|diesen|meinen|le|ce|mon|el|este|mi) )?(?:${one}|case|ticket|fall|dossier|caso|ケース)`;

/** "Close it for now" names nobody. */
const name =
  "(?!(?:now|good|today|me|us|then|later|ever)(?!\\p{L}))([\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}'’.@ _-]{0,60}?)";
/** Somebody's case: by the name of who asked for it, or whom it is about. */
export const of = [
  `(?:the |this |that )?(?:case|ticket) (?:of|from|by|for) ${name}`,
  `${name}'s (?:case|ticket)`,
  `(?:den |diesen )?fall (?:von|für) ${name}`,
  `(?:le |ce )?dossier (?:de |d'|pour )${name}`,
  `(?:el |este )?caso (?:de |para )${name}`,
  `${name}(?:さん)?のケース`,
].join("|");

/** What was just spoken of. */
const that =
  "(?:it|this|that|this one|that one|ihn|es|das|den|diesen|le|la|ça|celui-ci|lo|este|ese|これ|それ)";

const before =
  "(?:(?:ok(?:ay)?|please|so|and|now|well|then|thanks?|great|yes|i'm done|i am done|all done|done|you can|can you|could you|bitte|also|dann|jetzt|ich bin fertig|fertig|erledigt|s'il vous plaît|alors|maintenant|j'ai fini|c'est fait|terminé|por favor|entonces|ahora|listo|ya está|he terminado|終わりました(?:ので)?|完了しました(?:ので)?)(?:[,.!:、。]+ ?| ))*";
const after =
  "(?:[ ,、]+(?:please|now|then|for me|bitte|jetzt|s'il vous plaît|maintenant|por favor|ahora))*";

const labels: readonly (readonly [TypedMove, Sought])[] = [
  ["take", label("take|übernehmen|prendre|asumir|対応する")],
  ["resolve", label("resolve|lösen|résoudre|resolver|解決済みにする", `close ${it}`)],
  ["handBack", label("hand back|zurückgeben|rendre|devolver|戻す", `hand ${it} back`)],
  ["reopen", label("reopen|wieder öffnen|rouvrir|reabrir|再開")],
];

/** Each of the words for a move has one of these in it. Most texts have none, and the patterns are long. */
const speaksOfMove =
  /tak|grab|claim|pick|assign|zuweis|weis|nimm|nehm|attribu|pren|récup|as[íi]g|as[úu]m|tom|t[óo]m|coj|agarr|qued|担当|引き受|対応|取り|resol|clos|finish|complet|mark|set|flag|put|solv|done|fix|schlie|lös|beend|erledigt|fertig|ferm|clo|clô|résou|résol|marqu|termin|cerr|c[ií][eé]rr|resue|marc|márc|m[áa]rq|solucion|クローズ|完了|閉|解決|hand|giv|releas|return|gib|geb|zurück|frei|rend|libèr|devuel|devuél|devolv|suelt|solt|liber|戻|open|öffn|aufmach|rouvr|reabr|reábr|vuelv|開/iu;

interface Patterns {
  /** With the case that is named: by its number, as such, or by a person. */
  readonly named: readonly Pattern[];
  /** With a word for what was just spoken of, or nothing at all. */
  readonly unnamed: readonly Pattern[];
}

/** Made with the first text that may speak of a move: it takes a tenth of a second. */
let made: Patterns | undefined;
function allPatterns(): Patterns {
  return (made ??= { named: patterns(`(?:${it}|${of})`), unnamed: patterns(that) });
}

/**
 * The move that a text asks for: the label of a button before or after the case, or everyday words for it,
 * in any of the languages.
 */
export function moveWord(bare: string): MoveWord | undefined {
  return inLabels(bare) ?? inWords(bare);
}

function inLabels(bare: string): MoveWord | undefined {
  for (const [word, pattern] of labels) {
    const found = pattern.exec(bare);
    if (found) return { word, ...whichOf(found) };
  }
  return undefined;
}

function inWords(bare: string): MoveWord | undefined {
  if (bare.length > 100 || beginsQuestion(bare) || !speaksOfMove.test(bare)) return undefined;
  const { named, unnamed } = allPatterns();
  for (const { word, free, pattern } of unnamed)
    if (pattern.test(bare)) return { word, loose: free ? "free" : "fits" };
  for (const { word, pattern } of named) {
    const found = pattern.exec(bare);
    if (found) return { word, ...whichOf(found) };
  }
  return undefined;
}

/** By its number or by a person, whichever was written. */
export function whichOf(found: RegExpExecArray): Pick<MoveWord, "number" | "of"> {
  const [, ...groups] = found;
  const which = groups.find(Boolean);
  if (which === undefined) return {};
  return /^\d+$/.test(which) ? { number: Number(which) } : { of: which.trim() };
}

/** The label before or after the case, as the language has it, or in other words. */
function label(words: string, otherwise = words): Sought {
  return whole(`(?:(?:${words})(?: ?${it})?|${it}(?: |を)?(?:${words})|${otherwise})`);
}

interface Pattern {
  readonly word: TypedMove;
  readonly free: boolean;
  readonly pattern: Sought;
}

function patterns(theCase: string): readonly Pattern[] {
  return moves.flatMap((word) =>
    moveTemplates[word].map(({ free = false, texts }) => {
      const filled = texts.map((text) => text.replaceAll("{case}", theCase)).join("|");
      return { word, free, pattern: whole(`${before}(?:${filled})${after}`) };
    }),
  );
}

function whole(pattern: string): Sought {
  return sought(new RegExp(`^(?:${pattern})[.!。]*$`, "iu"));
}
