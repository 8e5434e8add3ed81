import { type Json } from "../../bot/store/port";

type Node = Readonly<Record<string, unknown>>;

/** Elements that Teams and Web Chat both draw in version 1.5; Action.Execute does nothing in Web Chat. */
const known = new Set([
  "AdaptiveCard",
  "ActionSet",
  "Action.OpenUrl",
  "Action.Submit",
  "Column",
  "ColumnSet",
  "Container",
  "Input.ChoiceSet",
  "RichTextBlock",
  "TextBlock",
  "TextRun",
]);

/** Every element of a card, the card itself first. */
export function elementsOf(card: Json): Node[] {
  const found: Node[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("type" in node && typeof node.type === "string") found.push(node);
    for (const [name, child] of Object.entries(node)) if (name !== "data") walk(child);
  };
  walk(card);
  return found;
}

/** What is wrong with a card by our own rules; empty when it may be sent. */
export function faultsOf(card: Json): string[] {
  const elements = elementsOf(card);
  const text = JSON.stringify(card);
  const [root] = elements;
  const actions = elements.filter(({ type }) => String(type).startsWith("Action."));
  return [
    ...(root?.["version"] === "1.5" ? [] : ["not version 1.5"]),
    ...(typeof root?.["speak"] === "string" && root["speak"] !== "" ? [] : ["nothing to speak"]),
    ...elements.flatMap(({ type }) => (known.has(String(type)) ? [] : [`unknown ${String(type)}`])),
    ...elements.flatMap(({ type, wrap }) => (type === "TextBlock" && wrap !== true ? ["cut"] : [])),
    ...actions.flatMap(({ title }) =>
      typeof title === "string" && title !== "" ? [] : ["no title"],
    ),
    ...(Buffer.byteLength(text) < 28_000 ? [] : ["over 28 KB"]),
    ...(/"\$(?:data|when|root)"|\$\{[a-z]+\}/.test(text) ? ["template left"] : []),
  ];
}

/** The texts that a client reads as Markdown. */
export function markdownOf(card: Json): string {
  return elementsOf(card)
    .flatMap(({ type, text }) => (type === "TextBlock" ? [String(text)] : []))
    .join("\n");
}

/** The texts that a client shows as they are. */
export function plainOf(card: Json): string {
  return elementsOf(card)
    .flatMap(({ type, text }) => (type === "TextRun" ? [String(text)] : []))
    .join("\n");
}
