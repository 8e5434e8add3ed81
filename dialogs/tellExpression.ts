import { attributesIn } from "../bot/rules/expressions";
import { type MappingInputs, mappingValue } from "../bot/rules/mappingValue";
import { sourceValue } from "../bot/rules/sourceNames";
import { shown } from "../cards/shown";
import { auditLookup } from "./auditLookup";
import { mayLookUp, namesIn } from "./look";
import { offerSignIn } from "./offerSignIn";
import { only } from "./only";
import { refuseOthers } from "./refuseOthers";
import { unreadLine } from "./tellFact";
import { type Topic } from "./topic";
import { type Turn } from "./turn";

const most = { steps: 12, names: 12, value: 200, excerpt: 40 };

/**
 * Says what a mapping expression gives, step by step, with the values of a person as the directory has them
 * now; or where it is wrong, or which values it would need.
 */
export async function tellExpression(turn: Turn, topic: Topic, expression: string): Promise<void> {
  const { conversation } = turn;
  conversation.misunderstood = 0;
  const needed = attributesIn(expression);
  if (!needed.ok) {
    reply(turn, wrong(turn, expression, needed.at?.start ?? 0, needed.reason));
    return;
  }
  if (needed.value.length === 0) {
    reply(turn, given(turn, expression, {}));
    return;
  }
  if (topic.person === undefined) askForWhom(turn, topic, needed.value);
  else await withPerson(turn, topic, expression, needed.value);
}

function reply(turn: Turn, lines: readonly string[]): void {
  turn.reply({ text: lines.join("\n") });
}

function askForWhom(turn: Turn, topic: Topic, needed: readonly string[]): void {
  const attributes = listed(needed);
  if (topic.unread !== undefined) {
    reply(turn, [turn.text("factUnavailable"), turn.text("expressionNeeds", { attributes })]);
    return;
  }
  turn.conversation.asking = { for: "person", topic };
  turn.say("expressionNeeds", { attributes });
}

async function withPerson(
  turn: Turn,
  topic: Topic,
  expression: string,
  needed: readonly string[],
): Promise<void> {
  const { ports, context, conversation } = turn;
  const { person } = topic;
  if (person === undefined) return;
  if (!mayLookUp(turn, topic)) {
    refuseOthers(turn, { flow: "general" });
    return;
  }
  conversation.topic = { flow: "general", ...only(conversation.topic, "app"), person };
  auditLookup(turn, { flow: "general", person });
  const asker = context.asker.userId ?? context.conversation;
  const read = await ports.inTime(ports.evidence.person({ person, asker }));
  const names = namesIn(turn, topic);
  if (read === "late" || read.object.state === "unknown") {
    const object = read === "late" ? undefined : read.object;
    const [key, values] =
      object?.state === "unknown" ? unreadLine(object) : (["factUnavailable"] as const);
    reply(turn, [
      turn.text(key, { person: names.person, page: "Properties", ...values }),
      turn.text("expressionNeeds", { attributes: listed(needed) }),
    ]);
  } else {
    const values = valuesOf(read.object.value.attributes, needed);
    const head = turn.text("expressionFor", { person: names.person, readAt: read.readAt });
    reply(
      turn,
      Array.isArray(values)
        ? [turn.text("expressionUnread", { person: names.person, attributes: listed(values) })]
        : [head, ...given(turn, expression, values as MappingInputs)],
    );
  }
  if (read !== "late") offerSignIn(turn, read.signIn);
}

/** The values by the names of the expression; or the names of those that were not read. */
function valuesOf(
  attributes: Readonly<Record<string, string | null>>,
  needed: readonly string[],
): MappingInputs | readonly string[] {
  const read = needed.map((name) => [name, sourceValue(attributes, name)] as const);
  const unread = read.flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (unread.length > 0) return unread;
  return Object.fromEntries(read.map(([name, value]) => [name, value ?? null]));
}

/** What it gives with these values, and the values on the way. */
function given(turn: Turn, expression: string, values: MappingInputs): string[] {
  const result = mappingValue(expression, values, turn.context.now.toISOString());
  const steps = result.steps
    .slice(0, most.steps)
    .map(({ text, value }) => `- ${shown(`${text} = ${quoted(value)}`)}`);
  const trace = result.steps.length > 1 ? [turn.text("expressionSteps"), ...steps] : [];
  switch (result.state) {
    case "value":
      return [
        result.value === null
          ? turn.text("expressionNothing")
          : turn.text("expressionGives", { value: quoted(result.value) }),
        ...trace,
      ];
    case "dropped":
      return [turn.text("expressionDropped"), ...trace];
    case "open":
      return [turn.text("expressionOpen")];
    case "failed":
      return [...wrong(turn, expression, result.at, result.reason), ...trace];
  }
}

/** What is wrong and where: the place counted from one, and the text before it. */
function wrong(turn: Turn, expression: string, at: number, reason: string): string[] {
  const before = expression.slice(Math.max(0, at - most.excerpt), at);
  const place = at + 1;
  const line = turn.text("expressionWrong", { place, reason });
  const cut = at > most.excerpt ? "…" : "";
  return before === ""
    ? [line]
    : [line, turn.text("expressionUpTo", { before: `${cut}${before}` })];
}

const quoted = (value: string | null): string =>
  value === null ? '""' : JSON.stringify(value.slice(0, most.value));

const listed = (names: readonly string[]): string =>
  [...names.slice(0, most.names), ...(names.length > most.names ? ["…"] : [])].join(", ");
