import { type Texts } from "../bot/languages";
import { type DiagnosisView } from "./diagnosisView";

/** The heading over what would have to change: employees are not told of rules. */
export function changeHeading({ plain }: DiagnosisView, texts: Texts): string {
  return plain ? texts.headingChangeOwn : texts.headingChange;
}

/** The same as the card says, as plain text: for channels, screen readers and logs without cards. */
export function diagnosisText(view: DiagnosisView, texts: Texts): string {
  const numbered = view.next.length > 1;
  const block = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${heading}:`, ...lines];
  return [
    `${view.title}: ${view.state}`,
    view.line,
    ...block(texts.headingKnown, view.known === undefined ? [] : [view.known]),
    ...block(
      texts.headingWhy,
      view.facts.map(({ text, origin }) => `- ${text}${origin}`),
    ),
    ...block(
      texts.headingNext,
      view.next.map((step, index) => (numbered ? `${index + 1}. ${step}` : step)),
    ),
    ...block(
      changeHeading(view, texts),
      view.change.map((line) => `- ${line}`),
    ),
    ...block(
      texts.headingAlso,
      view.also.map((line) => `- ${line}`),
    ),
    ...block(
      texts.headingNotRead,
      view.notRead.map((line) => `- ${line}`),
    ),
    ...view.outlook,
    view.footer,
  ].join("\n");
}
