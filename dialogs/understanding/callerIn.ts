import { sought } from "../../bot/patterns/sought";
import { isPlainName } from "./namePart";

const word = "\\p{L}[\\p{L}\\p{M}'-]{0,40}";
const name = `(?<name>${word}(?: ${word}){0,2})`;
/** Where what follows may be taken for more of the name. */
const shortName = `(?<name>${word}(?: ${word}){0,2}?)`;
const beside =
  "(?:(?:over|right|still) )?(?:here|on (?:the|my|a|another) (?:\\p{L}+ )?(?:phone|line|call)|(?:in|on) (?:the|a|my) (?:chat|call|meeting)|with me|next to me|beside me|in front of me|at (?:my|the) desk|calling|waiting)";
const somebody =
  "(?:this|that|a|an|another|one) (?:\\p{L}+ )?(?:guy|man|woman|lady|gentleman|person|user|caller|colleague|employee|hire|joiner|someone)";
const aside =
  "(?:[, ]+(?:uh+m?|um+|er+m?|ehm?|hm+|so|called|named|by the name of|(?:his|her|the) name is|name is|it's))*";

const phrases = [
  `(?<!\\p{L})i(?:'ve got|'ve| have got| have| got)(?: (?:just|now|also))? (?:mr |mrs |ms )?${name} ${beside}(?!\\p{L})`,
  `(?:(?<!\\p{L})i(?:'m| am)|(?:^|[.;,] ?)(?:so |just |currently |now )*(?=on |in |talk|speak|chat|sit|stand))(?: (?:just|now|currently|also|here))* ?(?:(?:on the (?:phone|line)|on a call|in a (?:call|chat|meeting)|talking|speaking|chatting|sitting|standing) )?(?:with|to|next to|beside|helping) ${name}(?=[,.;:]| (?:and|who|he|she|they|whose|because|but)(?!\\p{L}))`,
  `(?<!\\p{L})(?:call|called|message|messaged|chat|ticket|visit)(?: just)? (?:from|by) ${name}(?=[,.;:]| (?:about|who|that|because|regarding|saying|asking|on|he|she|and|re)(?!\\p{L}))`,
  `(?<!\\p{L})(?:got|have|with|had)(?: got)? ${somebody}(?: ${beside})?${aside}[, ]+${name}(?=[,.;:]| (?:and|who|he|she|they|says|said|has|hasn't|doesn't|can't|cannot|isn't|is|no|not|without|missing|whose)(?!\\p{L}))`,
  `(?<!\\p{L})(?:ich )?(?:habe?|hab'|hätte) (?:hier |gerade |da |grade |jetzt )*(?:den |die |herrn |frau )?${name} (?:gerade |hier |grade )?(?:am (?:telefon|apparat|hörer)|in der leitung|an der strippe|bei mir|vor mir|neben mir|hier|im (?:chat|gespräch))(?!\\p{L})`,
  `(?<!\\p{L})ich (?:bin|sitze|spreche|telefoniere|stehe)(?: (?:gerade|grade|hier|jetzt|am telefon))* (?:mit|bei|neben) (?:dem |der |herrn |frau )?${name}(?: am telefon)?(?=[,.;:]| und )`,
  `(?:^|[,.;:] ?)(?:hallo |hi |hey |also |der |die |herr |frau )*${shortName} (?:(?:hängt|haengt|ist|sitzt|wartet|steht|war) )?(?:gerade |grade |hier |jetzt |schon )*(?:am (?:telefon|tel|apparat|hörer|schalter)|in der leitung|an der strippe)(?!\\p{L})`,
  `(?<!\\p{L})(?:am (?:telefon|apparat)|in der leitung) (?:ist|hängt|wartet) (?:gerade |grade |jetzt |der |die |herr |frau )*${name}(?=[,.;:]| (?:und|der|die|er|sie)(?!\\p{L}))`,
  `(?:^|[,.;:] ?)(?:bonjour |salut |m\\. |mme )*${shortName} (?:est |attend |m'attend )?(?:actuellement |là )?(?:au (?:téléphone|bout du fil)|en ligne)(?!\\p{L})`,
  `(?:^|[,.;:] ?)(?:hola )*${shortName} (?:está |espera )?(?:ahora )?(?:al teléfono|en (?:la )?línea)(?!\\p{L})`,
  `(?<!\\p{L})j'ai (?:actuellement |ici |justement )?(?:m\\. |mme )?${name} (?:au (?:téléphone|bout du fil)|en ligne|ici|devant moi|avec moi|à côté de moi|à mon bureau|dans mon bureau)(?!\\p{L})`,
  `(?<!\\p{L})je suis (?:actuellement |là )?(?:au téléphone |en ligne |en appel )?avec ${name}(?=[,.;:]| (?:et|qui|il|elle)(?!\\p{L}))`,
  `(?<!\\p{L})tengo (?:aquí |ahora )?a ${name} (?:al (?:teléfono|aparato)|en (?:la )?línea|aquí|conmigo|delante|a mi lado|esperando)(?!\\p{L})`,
  `(?<!\\p{L})tengo (?:al teléfono|en (?:la )?línea|aquí|delante|conmigo) a ${name}(?=[,.;:]| (?:y|que|no)(?!\\p{L}))`,
  `(?<!\\p{L})estoy (?:al teléfono |hablando |en una llamada )?con ${name}(?=[,.;:]| (?:y|que|no)(?!\\p{L}))`,
].map((phrase) => sought(new RegExp(phrase, "iu")));

/**
 * Who is on the phone or beside the writer: what is told then is of them, though it begins with "I". Undefined
 * where that is nobody with a name.
 */
export function callerIn(text: string): string | undefined {
  const said = text.slice(0, 300).replaceAll("’", "'").replace(/\s+/g, " ");
  for (const phrase of phrases) {
    const found = phrase.exec(said)?.groups?.["name"];
    if (found?.split(" ").every(isPlainName) === true) return found;
  }
  return undefined;
}
