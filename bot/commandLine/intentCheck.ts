import { type Check } from "./check";
import { type IntentCheck } from "./command";

const meanwhile = "Until then texts are understood without it.";
const refused = `Check AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_DEPLOYMENT, that the deployment's model knows structured outputs, and that the bot's identity has the role Cognitive Services OpenAI User on the resource. ${meanwhile}`;

const fixes: Readonly<Record<string, readonly [detail: string, fix: string]>> = {
  noToken: ["no token for it", `Check the bot's identity. ${meanwhile}`],
  refused: ["refuses to answer", refused],
  malformed: ["answers something else than the schema asks for", refused],
  outside: ["answers something else than the schema asks for", refused],
  filtered: [
    "its content filter refuses a plain sentence",
    `Give the deployment a less strict content filter. ${meanwhile}`,
  ],
  busy: ["is too busy", `Give the deployment more tokens per minute. ${meanwhile}`],
  late: [
    "does not answer within 2 s",
    `Use a small model that does not think first, and a resource near the bot. ${meanwhile}`,
  ],
};

/** Whether the model that is asked about unclear texts answers; nothing where none is set. */
export async function intentCheck(tryIt: IntentCheck | undefined): Promise<Check[]> {
  if (tryIt === undefined) return [];
  const check = "understanding AZURE_OPENAI_ENDPOINT";
  const { state, status } = await tryIt();
  if (state === "answered") return [{ check, ok: true, detail: "answers in time", fix: "" }];
  const [what, fix] = fixes[state] ?? [
    "does not answer",
    `Check AZURE_OPENAI_ENDPOINT and the way there. ${meanwhile}`,
  ];
  const detail = status === undefined || status === 200 ? what : `${what} (${status})`;
  return [{ check, ok: false, detail, fix }];
}
