import { type Json } from "../bot/store/port";
import { type Button } from "./actions";
import { shown } from "./shown";
import { cardTemplate } from "./template";
import payload from "./templates/choice.json";

const fillCard = cardTemplate(payload);

/** More choices than fit on buttons, to be picked from a list; what is picked is their number. */
export interface ChoiceList {
  readonly card: string;
  readonly label: string;
  /** Said when the button is pressed before anything was picked. */
  readonly missing: string;
  readonly submit: string;
  readonly titles: readonly string[];
}

/** A question with buttons for the likely answers; free text stays possible beside it. */
export function choiceCard(
  lines: readonly string[],
  buttons: readonly Button[],
  list?: ChoiceList,
): Json {
  return fillCard({
    speak: lines.join("\n"),
    lines: lines.map((text) => ({ text: shown(text, 600) })),
    buttons: buttons.map(({ title, data }) => ({ title: shown(title, 80), data })),
    lists: list === undefined ? [] : [listData(list)],
  });
}

function listData({ card, titles, ...texts }: ChoiceList): object {
  const choices = titles.map((title, index) => ({ title: shown(title, 80), value: `${index}` }));
  return { ...texts, choices, data: { action: "choose", card } };
}

/** The same question as plain text, with the answers one can write instead of pressing. */
export function choiceText(lines: readonly string[], buttons: readonly Button[]): string {
  return [...lines, ...buttons.map(({ title }) => `- ${shown(title, 80)}`)].join("\n");
}
