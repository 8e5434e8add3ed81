import { sought } from "../../bot/patterns/sought";
import { type ApplicationIndex } from "./applicationIndex";

/** Most texts deny nothing: they are not searched again. */
const denial = sought(
  /(?<!\p{L})(?:not|no|nicht|pas|instead|rather|statt|anstatt|anstelle|au lieu|plutôt|en vez|en lugar)(?!\p{L})|ではなく|でなく|じゃな|ではありません|ではない/iu,
);

/** "Not Salesforce, Slack": what stands right behind the denial is what is not meant. */
const before = sought(
  /(?:^|[,;.:!?(]\s*|(?<!\p{L})(?:no|sorry|but|and|und|aber|et|mais|y|pero)\s+)(?:not|nicht|non pas|pas|non)\s+$|(?<!\p{L})(?:instead of|rather than|anstelle von|anstatt|statt|au lieu de|plutôt que|en vez de|en lugar de)\s+$/iu,
);
/** "Not Salesforce but Slack", "no Salesforce, sino Slack": the other half says what is meant. */
const denies = /(?<!\p{L})(?:not|no|nicht|pas|non)\s+$/iu;
const contrasts = /^\s*(?:,\s*)?(?:but|rather|sondern|mais|sino)(?!\p{L})/iu;
/** "Slack, not Salesforce" without the comma: the denial stands right between the two. */
const between = /^\s*(?:,\s*)?(?:and |but |und |et |y )?(?:not|nicht|pas|no)\s+$/iu;
/** "I have Salesforce but not Slack": what somebody has is not asked about, what is missing beside it is. */
const lacksBeside = /^\s*(?:,\s*)?(?:but|yet|aber|mais|pero)\s+(?:not|nicht|pas|no)\s+$/iu;
const has =
  /(?<!\p{L})(?:have|has|'ve|got|gets?|sees?|works? (?:in|with)|(?:am|is|'m|'s|are) (?:already )?(?:in|on)|can (?:use|see|open|get into|log ?in(?:to)?)|habe?|hat|hab|bin in|ist in|kann in|ai|as|a|suis (?:dans|sur)|est (?:dans|sur)|tengo|tiene|estoy en|está en)(?: (?:got|access to|an account in|in|zugriff auf|zugang zu|ein konto in|accès à|un compte dans|acceso a|una cuenta en))? (?:the )?$/iu;
const behindInJapanese = /^\s*(?:ではなく|でなく|じゃな|ではありません|ではない)/u;

/** As many names are looked at as can be asked about in one breath. */
const most = 4;

/**
 * A text with the applications that it says are not meant blanked out, each other letter in its place. What
 * it denies without naming another one stays: it is all there is.
 */
export function withoutDenied(text: string, apps: ApplicationIndex): string {
  if (!denial.test(text)) return text;
  let [left, kept] = [text, text];
  let last: number | undefined;
  for (let look = 0; look < most; look += 1) {
    const found = apps.find(left);
    if (found.fits !== "one") break;
    const { from, to } = found;
    if (isDenied(text, from, to, apps)) kept = blanked(kept, from, to);
    else last = from;
    left = blanked(left, from, to);
  }
  return last === undefined && apps.find(kept).fits === "none" ? text : kept;
}

function isDenied(text: string, from: number, to: number, apps: ApplicationIndex): boolean {
  const [head, tail] = [text.slice(0, from), text.slice(to)];
  if (behindInJapanese.test(tail)) return true;
  const other = denies.test(head) ? apps.find(head) : undefined;
  const link = other?.fits === "one" ? head.slice(other.to) : "";
  if (other?.fits === "one" && lacksBeside.test(link) && has.test(head.slice(0, other.from)))
    return false;
  return before.test(head) || (denies.test(head) && (contrasts.test(tail) || between.test(link)));
}

function blanked(text: string, from: number, to: number): string {
  return `${text.slice(0, from)}${" ".repeat(to - from)}${text.slice(to)}`;
}
