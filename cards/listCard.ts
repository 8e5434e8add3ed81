import { type Json } from "../bot/store/port";
import { type Button, withMode } from "./actions";
import { listText } from "./listText";
import { type ListView } from "./listView";
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
      open: open.title,
      data: open.data,
      details: told(details),
    })),
    buttons: withMode(buttons),
  });
}
