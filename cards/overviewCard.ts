import { type Texts } from "../bot/languages";
import { type Json } from "../bot/store/port";
import { type Button, withMode } from "./actions";
import { type OverviewView } from "./overviewView";
import { overviewText } from "./overviewText";
import { cardTemplate } from "./template";
import payload from "./templates/overview.json";

const fillCard = cardTemplate(payload);

/** The longest bar, in characters: with its words it fits into 320 pixels. */
const longest = 14;

/** A heavy line that screen readers pass over; the words beside it say how much it is. */
const barOf = (percent: number): string =>
  "━".repeat(Math.max(1, Math.round((percent / 100) * longest)));

/** The card of a whole application: how its job stands, and the log's outcomes as bars. */
export function overviewCard(view: OverviewView, texts: Texts, buttons: readonly Button[]): Json {
  const numbered = view.next.length > 1;
  return fillCard({
    ...view,
    speak: overviewText(view, texts),
    headingWhy: texts.headingWhy,
    headingNext: texts.headingNext,
    headingCauses: texts.headingOutcomes,
    facts: view.facts,
    next: view.next.map((text, at) => ({ text: numbered ? `${at + 1}. ${text}` : text })),
    notRead: view.notRead.map((text) => ({ text })),
    rows: view.rows.map(({ details, percent, who, ...row }) => ({
      ...row,
      bar: barOf(percent),
      details: details.map((text) => ({ text })),
      who: who === undefined ? [] : [who],
    })),
    buttons: withMode(buttons),
  });
}
