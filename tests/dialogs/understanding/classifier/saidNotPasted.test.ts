import path from "node:path";
import { pasteReader } from "../../../../bot/knowledge";
import { locales } from "../../../../dialogs/understanding/classifier/locales";
import { readPhrases } from "../../../../dialogs/understanding/classifier/phraseFiles";
import { type IntentName } from "../../../../dialogs/understanding/recognition";

const understanding = path.resolve(__dirname, "..", "..", "..", "..", "dialogs", "understanding");
/** What people say of these names no error: the error of a message would be an answer to something else. */
const withoutError: readonly IntentName[] = [
  ...(["general_not_provisioned", "out_of_scope", "smalltalk"] as const),
  ...(["talk_to_human", "slow_or_wait"] as const),
];

describe.each(locales)("phrases of %s", (locale) => {
  const phrases = readPhrases(understanding, locale);

  it.each(withoutError)("of %s are taken for no error message, but for a few", (intent) => {
    const said = phrases
      .filter((phrase) => phrase.is === intent)
      // As a telephone writes them.
      .map(({ text }) => text.charAt(0).toUpperCase() + text.slice(1));
    const taken = said.filter((text) => pasteReader.read(text).kind === "message");
    expect(taken.length / said.length).toBeLessThan(0.03);
  });
});
