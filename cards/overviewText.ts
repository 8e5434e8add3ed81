import { type Texts } from "../bot/languages";
import { type OverviewView } from "./overviewView";

/** The same as the card says, as plain text: for channels, screen readers and logs without cards. */
export function overviewText(view: OverviewView, texts: Texts): string {
  const block = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${heading}:`, ...lines];
  return [
    `${view.title}: ${view.state}`,
    view.line,
    ...block(
      texts.headingWhy,
      view.facts.map(({ text, origin }) => `- ${text}${origin}`),
    ),
    ...block(
      texts.headingNext,
      view.next.map((step, at) => (view.next.length > 1 ? `${at + 1}. ${step}` : step)),
    ),
    ...block(
      texts.headingOutcomes,
      view.rows.flatMap(({ label, share, details }, at) => [
        `${at + 1}. ${label}: ${share}`,
        ...details.map((line) => `   ${line}`),
      ]),
    ),
    ...block(
      texts.headingNotRead,
      view.notRead.map((line) => `- ${line}`),
    ),
    view.footer,
    ...(view.question === "" ? [] : [view.question]),
  ].join("\n");
}
