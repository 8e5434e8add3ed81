import { sought } from "../../bot/patterns/sought";
/** A wish to be told of news, as a whole text: "let me know when it is done". */
const wishes = [
  /^(?:(?:ok(?:ay)?|please|and|then|so|just) )*(?:(?:tell|notify|inform|message|ping) me|let me know)(?: as soon as| when| once) (?:it|this|that)(?:'?s| is| has| was)? (?:\w+ )?(?:done|there|ready|fixed|finished|over|solved|works?|created|arrived|changed?)$/,
  /^(?:please )?keep me (?:posted|informed|updated)$/,
  /^(?:bitte )?(?:(?:sag|sagen sie|gib|geben sie)(?: mir)? (?:bitte |dann )?bescheid|(?:sag|schreib)(?:e|en sie)? (?:es )?mir(?= (?:wenn|sobald))|benachrichtigen? (?:sie )?mich|melden? sie sich|melde? dich|informieren? (?:sie )?mich)(?: bitte)?(?: (?:wenn'?s?|sobald'?s?) .{2,40})?$/,
  /^(?:bitte )?halten? (?:sie )?mich (?:bitte )?auf dem laufenden$/,
  /^(?:(?:ok|merci de|svp) )*(?:(?:pr[ée]viens|pr[ée]venez|avertis|avertissez|informe|informez)[- ]moi|(?:tu peux |vous pouvez )?me pr[ée]venir)(?: (?:quand|d[èe]s que|lorsque) .{2,40})?(?:,? s'il (?:te|vous) plaît)?$/,
  /^(?:dis|dites)[- ]moi (?:quand|d[èe]s que|lorsque) (?:c(?:'est)?|ce sera|[çc]a sera) (?:fait|pr[êe]t|termin[ée]|r[ée]solu|bon|ok)$/,
  /^(?:tiens|tenez)-moi (?:au courant|informée?)$/,
  /^(?:por favor,? )?(?:av[íi]same|av[íi]seme|notif[íi]came|notif[íi]queme|d[íi]game|dime)(?:,? por favor)?,? (?:cuando|en cuanto) .{2,40}$/,
  /^(?:av[íi]same|av[íi]seme|notif[íi]queme|mant[ée]ngame informad[oa]|mantenme informad[oa])(?:,? por favor)?$/,
  /^(?:(?:完了|解決|できる?|作成)[^、]{0,10}(?:たら|次第)、?)?(?:知らせて|教えて|通知して|お知らせ)(?:ください|下さい|ほしい|欲しい)?$/,
].map(sought);

/** Whether a text wishes to be told when what was shown is done, in any of the languages. */
export function isWishForNews(text: string): boolean {
  if (text.length > 120) return false;
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[¡!.,。]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return wishes.some((wish) => wish.test(bare));
}
