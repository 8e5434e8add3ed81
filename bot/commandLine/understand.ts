import { causes } from "../causes";
import { createApplicationIndex } from "../../dialogs/understanding/applicationIndex";
import { loadClassifier } from "../../dialogs/understanding/classifier/loadClassifier";
import { createLocalRecogniser } from "../../dialogs/understanding/localRecogniser";
import { type Entities, type Recognition } from "../../dialogs/understanding/recognition";
import { type Command } from "./command";
import { readInputs } from "./inputs";

/** `understand`: what texts are about, as the chat reads them, without any tenant. */
export const understand: Command = {
  name: "understand",
  about: "say what people's texts are about, and whom and what they name",
  help: [
    "Usage: understand [--json] [--app NAME]... < inputs",
    "",
    "Each line on stdin is a text as somebody would write it to the bot. A line that is a JSON",
    'string or {"id","text","locale"} carries one; any other line is one as it stands. No model is',
    "asked (AZURE_OPENAI_ENDPOINT): it is what this program makes of them by itself.",
    "",
    "  --app NAME  an application of the tenant; may be repeated. Without it the names of widely",
    "              used applications are known",
    "",
    'With --json: {"id","decision","intents":[{"intent","score"}],"entities"} per input; decision is',
    "route, choose, menu or reject, and the likeliest intent comes first. Exit code 1 when there was",
    "no input, 2 for wrong use.",
  ],
  async run({ args, readStdin, json, out, err, paste }) {
    const names = namesIn(args);
    if (names === undefined) {
      err("understand: use --app NAME, nothing else");
      return 2;
    }
    const inputs = readInputs(await readStdin());
    if (inputs.length === 0) {
      err("understand: nothing on standard input");
      return 1;
    }
    const recogniser = createLocalRecogniser({ classifier: loadClassifier(), paste, causes });
    const apps =
      names.length === 0
        ? {}
        : { apps: createApplicationIndex(names.map((name) => ({ id: name, displayName: name }))) };
    for (const { id, text, locale } of inputs) {
      const said = { text, ...apps, ...(locale === undefined ? {} : { locale }) };
      const recognition = await recogniser.recognise(said);
      out(json ? JSON.stringify({ id, ...rounded(recognition) }) : words(id, recognition));
    }
    return 0;
  },
};

/** The values of `--app`; undefined when there is anything else. */
function namesIn(args: readonly string[]): string[] | undefined {
  const names: string[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at + 1]?.trim();
    if (args[at] !== "--app" || name === undefined || name === "") return undefined;
    names.push(name);
  }
  return names;
}

function rounded({ decision, intents, entities }: Recognition): Recognition {
  const scored = intents.map(({ intent, score }) => ({ intent, score: Number(score.toFixed(4)) }));
  const { app, ...rest } = entities;
  const named = app && { app: { name: app.name, known: app.known } };
  return { decision, intents: scored, entities: { ...named, ...rest } };
}

/** Buttons are offered for two or three; the human form names as many. */
const mostShown = 3;

function words(id: string | number, { decision, intents, entities }: Recognition): string {
  const shown = intents
    .slice(0, mostShown)
    .map(({ intent, score }) => `${intent} ${Math.round(score * 100)} %`);
  return [`${id}: ${decision}: ${shown.join(", ")}`, ...named(entities)].join("\n   ");
}

function named({ person, app, since, jobId }: Entities): string[] {
  const lines = {
    person: person && ("self" in person ? "the writer" : `${person.value} (${person.by})`),
    application: app && (app.known ? app.name : `${app.name} (not known)`),
    since,
    job: jobId,
  };
  return Object.entries(lines).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
}
