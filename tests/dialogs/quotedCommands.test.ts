import { languageFor } from "../../bot/languages";
import { commandOf } from "../../dialogs/understanding/commands";

const texts = [
  "greetingEmployee",
  "greetingAgent",
  "helpEmployee",
  "helpAgent",
  "helpAgain",
] as const;
const quotes = /[“„«「]\s*([^”“»」]+?)\s*[”“»」]/g;

/** An example of a question, which is quoted in some languages and is no command. */
const isQuestion = (quoted: string): boolean => quoted.includes("Salesforce");

it.each(["en", "de", "fr", "es", "ja"])("what the texts name as commands is one: %s", (locale) => {
  for (const key of texts) {
    const quoted = [...languageFor(locale).texts[key].matchAll(quotes)].map(
      ([, words = ""]) => words,
    );
    const commands = quoted.filter((words) => !isQuestion(words));
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((words) => commandOf(words) === undefined)).toEqual([]);
  }
});
