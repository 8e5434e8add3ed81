import { type Application } from "../bot/graph/port";
import { type KnownApplications } from "./applications";
import { mayLeave } from "./mayLeave";
import { places } from "./tellHow";
import { meantApplication } from "./takeRules";
import { tellRules } from "./tellRules";
import { type Turn } from "./turn";
import { type Doing } from "./understanding/asksHow";
import { mayAskPlace, placeAsked } from "./understanding/placeAsked";
import { understand, withoutApp } from "./understanding/understand";

/**
 * "Show me the mapping of Salesforce", or below its card without the name: filters and mappings as they are, and where
 * the rest stands. False for other texts, where somebody is named, and for employees.
 */
export async function takePlace(
  turn: Turn,
  text: string,
  { index }: KnownApplications,
): Promise<boolean> {
  const { conversation, audience } = turn;
  if (audience.role === "employee" || !mayAskPlace(text) || !mayLeave(conversation.asking))
    return false;
  const { app: found, person } = understand(text, index);
  if (person?.who === "other" && person.sure === true) return false;
  const doing = placeAsked(found.fits === "one" ? withoutApp(text, found).trim() : text.trim());
  const app = meantApplication(turn, found);
  if (doing === undefined || app === undefined) return false;
  if (doing === "filter" || doing === "mapping") await tellRules(turn, app, { of: doing });
  else tellPlace(turn, app, doing);
  return true;
}

function tellPlace(turn: Turn, app: Application, doing: Doing): void {
  const { conversation } = turn;
  const { displayName } = app;
  const path = `Entra ID > Enterprise apps > ${displayName} > ${placeOf(doing)}`;
  delete conversation.asking;
  conversation.misunderstood = 0;
  conversation.topic = { flow: "general", app };
  turn.reply({
    text: [turn.text("placeIs", { path }), turn.text("placeInstead", { app: displayName })].join(
      "\n",
    ),
  });
}

/** Where it is looked at, rather than changed. */
function placeOf(doing: Doing): string {
  return places[doing][0].replace(" > Add user/group", "").replace(" > Test connection", "");
}
