import { type Json } from "../bot/store/port";
import { type Button, withMode } from "./actions";
import { listText } from "./listText";
import { type ListView } from "./listView";
import { shown } from "./shown";
import { cardTemplate } from "./template";
import payload from "./templates/list.json";

const fillCard = cardTemplate(payload);

const told = (texts: readonly string[]): object[] => texts.map((text) => ({ text }));

/** The card of several people or applications, each with a button of its own. */
export function listCard(view: ListView, buttons: readonly Button[]): Json {
  const { title, state, footer } = view;
  return fillCard({
    ...{ title, state, footer, speak: listText(view) },
    lines: told(view.lines),
    notes: told(view.notes),
    rows: view.rows.map(({ open, details }) => ({
      open: shown(open.title, 80),
      data: open.data,
      details: told(details),
    })),
    buttons: withMode(buttons),
  });
}
