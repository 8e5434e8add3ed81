import { type Button } from "../cards/actions";
import { again } from "./again";
import { wordsNow } from "./cardWords";
import { type ShownCard } from "./conversation";
import { type Sentence } from "./sentence";
import { meaningOf } from "./tellMeaning";
import { humanButton, offer, type Turn } from "./turn";
import { isAskingMeaning } from "./understanding/asksMeaning";
import { wordCount } from "./understanding/spacedJapanese";

const asksWhy =
  /^[¿ ]*(?:but |and |so |aber |und |mais |et |alors |pero |y |entonces )?¿?(?:why|how come|what(?:'s| is) the (?:reason|cause)|explain|warum|wieso|weshalb|woran liegt|was ist der grund|erklär\w*|pourquoi|comment ça se fait|comment se fait-il|quelle est la (?:raison|cause)|expliqu(?:e|ez|er)|por qu[ée]|porqu[ée]|a qué se debe|cómo es que|cuál es (?:el motivo|la (?:razón|causa))|expl[ií]ca\w*|explique)(?!\p{L})|^(?:では|それで|でも|じゃあ)?[,、 ]*(?:なぜ|何故|なんで|どうして|どういう(?:こと|理由)|(?:その)?(?:理由|原因|わけ)(?:は|を|が|って|$)|(?:詳しく)?説明して)/iu;
const asksNext =
  /(?<![\p{L}\p{N}])(?:when|how long|how soon|how do|what (?:now|next|should|can|do|to do)|who|where|anything i can|need it|waiting|hurry|urgent|wann|wie lange|wie schnell|wie geht es weiter|was (?:nun|jetzt|tun|kann|soll|muss)|wer|wohin|dringend|eilt|quand|combien de temps|comment (?:faire|je fais)|que (?:faire|dois-je|puis-je|peut-on)|qu'est-ce que je (?:dois|peux)|et (?:maintenant|ensuite|après)|la suite|qui|où|urgente?|j'attends|cu[áa]ndo|cu[áa]nto (?:tarda|tiempo|dura|falta)|c[óo]mo (?:hago|lo hago|sigo)|qu[ée] (?:hago|hacer|puedo|debo|tengo que|pasa (?:ahora|después)|sigue)|y (?:ahora|luego|después)|qui[ée]n|d[óo]nde|estoy esperando)(?!\p{L})|いつ|どの(?:くらい|ぐらい)|どれ(?:くらい|ぐらい|だけ)|何(?:分|時間|日)|どう(?:すれば|したら|やって|やれば|なり|する|対処)|次(?:は|に|の手順)|この(?:後|あと)|これから|何を(?:すれば|したら|する)|[誰だれ](?:に|が)|どこ(?:で|に|へ)|急[いぎ]|至急|待って|対処|対応方法|解決(?:方法|策)/iu;

const asksBlame =
  /(?<!\p{L})(?:my (?:own )?(?:fault|mistake|error)|did i (?:do|get) (?:something|anything|it|this) wrong|(?:am|was) i to blame|meine schuld|bin ich schuld|habe ich (?:etwas|was) falsch|mein fehler|ma faute|mon erreur|fait quelque chose de (?:mal|travers)|mi culpa|culpa mía|hice algo mal|error mío)(?!\p{L})|私の(?:せい|責任|ミス)|自分のせい/iu;

const few = { why: 5, next: 9, meaning: 16, blame: 9 } as const;

type Asked = "why" | "next" | "meaning" | "blame";

/** What a few words ask about the card that was shown last. */
function askedAbout(text: string): Asked | undefined {
  const bare = text.replaceAll("\u2019", "'").slice(0, 200);
  const words = wordCount(bare);
  const isShort = (asked: Asked): boolean => words <= few[asked];
  if (isShort("blame") && asksBlame.test(bare)) return "blame";
  if (isShort("meaning") && isAskingMeaning(text) && !asksWhy.test(bare)) return "meaning";
  if (isShort("why") && asksWhy.test(bare)) return "why";
  return isShort("next") && asksNext.test(bare) ? "next" : undefined;
}

/**
 * Whether a text asks what the card means, or whether it is one's fault: words that the classifier knows
 * from elsewhere, too.
 */
export function asksMeaningOfShown(turn: Turn, said: Sentence): boolean {
  const asked = askedAbout(said.text);
  return (asked === "meaning" || asked === "blame") && asksAboutShown(turn, said);
}

/** Whether a few words that name nobody ask about the card that was shown last. */
export function asksAboutShown(turn: Turn, { text, app, appTerm, person }: Sentence): boolean {
  const { conversation } = turn;
  if (conversation.shown.length === 0 || conversation.asking !== undefined) return false;
  if (app.fits !== "none" || appTerm !== undefined || person?.who === "other") return false;
  return askedAbout(text) !== undefined;
}

/**
 * Answers a short question about the card that was shown last: "why?", "how long?", "what now?", "huh?". What
 * is not understood is said once, with the ways on. What was shown in another language is told in the
 * one of now, read anew where it has to be. False when nothing was shown.
 */
export async function explainShown(turn: Turn, text: string): Promise<boolean> {
  const { conversation } = turn;
  const shown = conversation.shown.at(-1);
  if (shown === undefined || conversation.asking !== undefined) return false;
  const asked = askedAbout(text) ?? askedAtLength(text);
  if (asked === undefined && conversation.misunderstood > 0) return false;
  conversation.misunderstood += asked === undefined ? 1 : 0;
  if (asked === undefined) tell(turn, shown, [turn.text("unclearAfterCard")]);
  else await answer(turn, shown, asked);
  return true;
}

/** The same in more words, for a text that says nothing else. */
function askedAtLength(text: string): Asked | undefined {
  const bare = text.replaceAll("\u2019", "'").slice(0, 200);
  if (asksWhy.test(bare)) return "why";
  return asksNext.test(bare) ? "next" : undefined;
}

async function answer(turn: Turn, shown: ShownCard, asked: Asked): Promise<void> {
  if (asked === "meaning" || asked === "blame") {
    tell(turn, shown, asked === "blame" ? [turn.text("notYourFault")] : meaningOf(turn, shown));
    return;
  }
  const words = wordsNow(turn, shown);
  if (words === undefined && shown.offers.includes("checkAgain")) {
    await again(turn, shown.topic);
    return;
  }
  const { summary, next } = words ?? shown;
  tell(turn, shown, asked === "why" ? summary.slice(1) : [turn.text("headingNext"), ...next]);
}

function tell(turn: Turn, { card, offers }: ShownCard, lines: readonly string[]): void {
  const checkAgain: Button = {
    title: turn.text("checkAgain"),
    data: { action: "checkAgain", card },
  };
  offer(turn, lines, [
    ...(offers.includes("checkAgain") ? [checkAgain] : []),
    humanButton(turn, card),
  ]);
}
