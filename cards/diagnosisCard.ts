import { type Json } from "../bot/store/port";
import { type Texts } from "../bot/languages";
import { type Button, withMode } from "./actions";
import { type DiagnosisView } from "./diagnosisView";
import { changeHeading, diagnosisText } from "./diagnosisText";
import { cardTemplate } from "./template";
import payload from "./templates/diagnosis.json";

const fillCard = cardTemplate(payload);

interface Line {
  readonly text: string;
  readonly origin?: string;
}

/** A heading with its lines: those with a marker before them, and those that stand by themselves. */
interface Section {
  readonly heading: string;
  readonly marked: readonly object[];
  readonly bare: readonly Line[];
}

/** The card of a diagnosis: cause in one line, why, what to do next, where to look. */
export function diagnosisCard(
  view: DiagnosisView,
  texts: Texts,
  buttons: readonly Button[],
  link: { readonly title: string; readonly url: string } | undefined,
): Json {
  const { title, icon, state, color, line, footer } = view;
  return fillCard({
    ...{ title, icon, state, color, line, footer },
    style: color === "Default" ? "emphasis" : color.toLowerCase(),
    speak: diagnosisText(view, texts),
    sections: sectionsOf(view, texts),
    outlook: lines(view.outlook),
    buttons: withMode(buttons),
    links: link === undefined ? [] : [link],
  });
}

/** What there is to say, in the order of the card: a heading without lines is left out. */
function sectionsOf(view: DiagnosisView, texts: Texts): Section[] {
  return [
    stepped(texts.headingKnown, view.known === undefined ? [] : [view.known]),
    listed(texts.headingWhy, view.facts),
    stepped(texts.headingNext, view.next),
    listed(changeHeading(view, texts), lines(view.change)),
    listed(texts.headingAlso, lines(view.also)),
    listed(texts.headingNotRead, lines(view.notRead)),
  ].filter(({ marked, bare }) => marked.length + bare.length > 0);
}

function lines(texts: readonly string[]): Line[] {
  return texts.map((text) => ({ text }));
}

function listed(heading: string, list: readonly Line[]): Section {
  return { heading, marked: list.map((line) => marked(line, "•", "14px")), bare: [] };
}

/** Steps are numbered where there are several. */
function stepped(heading: string, steps: readonly string[]): Section {
  const list = lines(steps);
  if (list.length === 1) return { heading, marked: [], bare: list };
  return { heading, marked: list.map((step, at) => marked(step, `${at + 1}.`, "22px")), bare: [] };
}

/** Where a fact is from stands behind it, smaller. */
function marked({ text, origin = "" }: Line, marker: string, width: string): object {
  return { marker, width, text, origin: origin === "" ? [] : [{ text: origin }] };
}
