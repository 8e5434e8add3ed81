import { type Json } from "../bot/store/port";
import { type Button } from "./actions";
import { type CaseView } from "./caseView";
import { cardTemplate } from "./template";
import payload from "./templates/case.json";

const fillCard = cardTemplate(payload);

/** The card of a case, with the buttons that are valid now for whoever sees it. */
export function caseCard(view: CaseView, heading: string, buttons: readonly Button[]): Json {
  return fillCard({
    ...view,
    heading,
    blocks: view.blocks.map(({ heading: name, lines }) => ({
      name,
      lines: lines.map((text) => ({ text })),
    })),
    speak: caseText(view, heading, buttons),
    buttons: buttons.map(({ title, data }) => ({ title, data })),
  });
}

/** The same as the card says, as plain text. */
export function caseText(view: CaseView, heading: string, buttons: readonly Button[]): string {
  return [
    ...(heading === "" ? [] : [heading]),
    `${view.title}: ${view.state}`,
    view.line,
    ...view.blocks.flatMap(({ heading: name, lines }) => [
      `${name}:`,
      ...lines.map((line) => `- ${line}`),
    ]),
    ...(buttons.length === 0 ? [] : [`[${buttons.map(({ title }) => title).join("] [")}]`]),
  ].join("\n");
}
