import { sought } from "../../bot/patterns/sought";

/** What the writer says of the own account, and not of what cannot be found or understood. */
const own = [
  "i (?:still |just )?(?:don'?t|do not|haven'?t|have not|can'?t|cannot|couldn'?t|am not|did ?n'?t)(?! (?:find|see|know|understand|tell|remember|think|(?:get|have) (?:it|why|what|any idea)))",
  "i'?m (?:not|missing|still)|mine|not me|for me|my (?:own )?(?:account|access|login|user)",
  "ich (?:nicht|noch nicht|kann nicht|(?:habe?|bin|komme?|stehe?) (?:da |dort |noch )?(?:nicht|kein\\p{L}*))|bei mir|meine?s|mein (?:eigenes )?(?:konto|zugang)",
  "pas moi|moi (?:non|pas)|je n'ai|je ne (?:suis|figure|peux (?!voir|trouver))|pour moi|le mien|mon (?:compte|accès)",
  "yo (?:todavía |aún )?no|a mí no|no tengo|no puedo (?!ver|encontrar)|el mío|mi (?:cuenta|acceso)",
].join("|");
const saysOwn = sought(
  new RegExp(`(?<!\\p{L})(?:${own})(?!\\p{L})|(?:私|自分|僕)(?:は|だけ|の)`, "iu"),
);

/** Whether what does not work, of two halves of a text, is the writer's: "Ben has Slack but I don't". */
export function isOwnHalf(half: string): boolean {
  return saysOwn.test(half.replaceAll("’", "'"));
}
