import { type KnownApplications } from "./applications";
import { mayLeave } from "./mayLeave";
import { places } from "./tellHow";
import { type Turn } from "./turn";
import { type Doing } from "./understanding/asksHow";
import { mayAskPlace, placeAsked } from "./understanding/placeAsked";
import { understand, withoutApp } from "./understanding/understand";

/**
 * "Show me the mapping of Salesforce": where that stands, and what can be asked here instead. False for other texts, where
 * somebody is named, and for employees.
 */
export function takePlace(turn: Turn, text: string, { index }: KnownApplications): boolean {
  const { conversation, audience } = turn;
  if (audience.role === "employee" || !mayAskPlace(text) || !mayLeave(conversation.asking))
    return false;
  const { app, person } = understand(text, index);
  if (app.fits !== "one" || (person?.who === "other" && person.sure === true)) return false;
  const doing = placeAsked(withoutApp(text, app).trim());
  if (doing === undefined) return false;
  const { displayName } = app.app;
  const path = `Entra ID > Enterprise apps > ${displayName} > ${placeOf(doing)}`;
  delete conversation.asking;
  conversation.misunderstood = 0;
  conversation.topic = { flow: "general", app: app.app };
  turn.reply({
    text: [turn.text("placeIs", { path }), turn.text("placeInstead", { app: displayName })].join(
      "\n",
    ),
  });
  return true;
}

/** Where it is looked at, rather than changed. */
function placeOf(doing: Doing): string {
  return places[doing][0].replace(" > Add user/group", "").replace(" > Test connection", "");
}
