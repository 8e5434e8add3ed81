import { type Classifier, type LanguageClassifier } from "./classifier";
import { wordsOf } from "./features";
import { type Locale } from "./locales";

/**
 * Reads each text by the phrases of the language that it is written in: that of which most of its words
 * are known. Where they are known alike, or not at all, the locale of the conversation decides: people with
 * an English device write in their own language, and others write English to a bot.
 */
export function classifierByLanguage(
  all: Readonly<Record<Locale, LanguageClassifier>>,
): Classifier {
  const spokenIn = (words: readonly string[], locale: string): LanguageClassifier => {
    let [best, most] = [all.en, all.en.knownAmong(words)];
    for (const [language, one] of Object.entries(all)) {
      const known = one.knownAmong(words);
      const isSpoken = known === most && locale.toLowerCase().startsWith(language);
      if (known > most || isSpoken) [best, most] = [one, known];
    }
    return best;
  };
  return {
    readerOf(text, locale = "en") {
      const spoken = spokenIn(wordsOf(text), locale);
      return {
        isEnglish: spoken === all.en,
        rank: (said) => spoken.rank(wordsOf(said)),
        knows: (word) => all.en.knows(word) || spoken.knows(word),
      };
    },
    knows: all.en.knows,
  };
}
