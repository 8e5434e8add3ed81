import { type Json } from "../bot/store/port";
import { type Button } from "./actions";
import { shown } from "./shown";
import { cardTemplate } from "./template";
import payload from "./templates/choice.json";

const fillCard = cardTemplate(payload);

/** A question with buttons for the likely answers; free text stays possible beside it. */
export function choiceCard(lines: readonly string[], buttons: readonly Button[]): Json {
  return fillCard({
    speak: lines.join("\n"),
    lines: lines.map((text) => ({ text: shown(text, 600) })),
    buttons: buttons.map(({ title, data }) => ({ title: shown(title, 80), data })),
  });
}

/** The same question as plain text, with the answers one can write instead of pressing. */
export function choiceText(lines: readonly string[], buttons: readonly Button[]): string {
  return [...lines, ...buttons.map(({ title }) => `- ${shown(title, 80)}`)].join("\n");
}
