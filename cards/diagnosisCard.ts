import { type Json } from "../bot/store/port";
import { type Texts } from "../bot/languages";
import { type Button, withMode } from "./actions";
import { type DiagnosisView } from "./diagnosisView";
import { changeHeading, diagnosisText } from "./diagnosisText";
import { cardTemplate } from "./template";
import payload from "./templates/diagnosis.json";

const fillCard = cardTemplate(payload);

/** The card of a diagnosis: cause in one line, why, what to do next, where to look. */
export function diagnosisCard(
  view: DiagnosisView,
  texts: Texts,
  buttons: readonly Button[],
  link: { readonly title: string; readonly url: string } | undefined,
): Json {
  const numbered = view.next.length > 1;
  const lines = (list: readonly string[]): { text: string }[] => list.map((text) => ({ text }));
  return fillCard({
    ...view,
    speak: diagnosisText(view, texts),
    headingWhy: texts.headingWhy,
    headingNext: texts.headingNext,
    headingChange: changeHeading(view, texts),
    headingAlso: texts.headingAlso,
    headingNotRead: texts.headingNotRead,
    next: view.next.map((text, index) => ({ text, marker: numbered ? `${index + 1}.` : "" })),
    change: lines(view.change),
    outlook: lines(view.outlook),
    also: lines(view.also),
    notRead: lines(view.notRead),
    buttons: withMode(buttons),
    links: link === undefined ? [] : [link],
  });
}
