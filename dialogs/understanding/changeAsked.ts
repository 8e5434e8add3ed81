import { sought } from "../../bot/patterns/sought";
import { type ValueName } from "../../bot/rules/valueMeant";
import { plainPhrase } from "./plainPhrase";
import { valueWord } from "./valueWords";

const asks = [
  /(?<!\p{L})(?:how|where|who (?:can|may|should|could|has to|must|do i ask to))(?!\p{L}).*(?<!\p{L})(?:change|update|correct|fix|edit|set|modify|alter|amend|adjust)(?:d|s)?(?!\p{L})|^(?:(?:and|so|ok|please) )*(?:can|could|may) (?:i|we|you) (?:change|update|correct|edit|set|modify)(?!\p{L})/u,
  /(?<!\p{L})(?:wie|wo|wer (?:kann|darf|muss))(?!\p{L}).*(?<!\p{L})(?:änder\p{L}*|korrigier\p{L}*|anpass\p{L}*|passe|aktualisier\p{L}*|setze\p{L}*|bearbeit\p{L}*|berichtig\p{L}*)|^(?:(?:und|bitte) )*(?:kann|darf) ich .*ändern$/u,
  /(?<!\p{L})(?:comment|où|qui (?:peut|doit))(?!\p{L}).*(?<!\p{L})(?:chang\p{L}+|modifi\p{L}+|corrig\p{L}+|mett\p{L}+ à jour|met-on à jour)/u,
  /(?<!\p{L})(?:c[óo]mo|d[óo]nde|qui[ée]n (?:puede|debe))(?!\p{L}).*(?<!\p{L})(?:cambi\p{L}+|modific\p{L}+|corrig\p{L}+|correg\p{L}+|actuali\p{L}+)/u,
  /(?:変更|変え|修正|直し|更新|直す).*(?:方法|どうやって|どうすれば|どこ|には|手順|やり方|ですか)|(?:どうやって|どうすれば|どこで|どのように).*(?:変更|変え|修正|直|更新)/u,
].map(sought);

/** What is done in the provisioning, rather than to the person. */
const elsewhere = sought(
  /(?<!\p{L})(?:filter|scop\p{L}*|mapping|zuordnung|mappage|asignación|filtre|filtro|rule|regel|règle|regla)(?!\p{L})|フィルター|マッピング|ルール/u,
);

/** Longer texts say something of their own. */
const longest = 110;

/**
 * The value of a person that a short text asks how, where or by whom it is changed, in any of the languages: "how do I
 * change her department?" Undefined for other texts, also for filters and mappings.
 */
export function changeAsked(text: string): ValueName | undefined {
  if (text.length > longest) return undefined;
  const bare = plainPhrase(text);
  if (elsewhere.test(bare) || !asks.some((one) => one.test(bare))) return undefined;
  return valueWord(bare)?.name;
}
