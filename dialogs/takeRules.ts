import { type Application } from "../bot/graph/port";
import { type KnownApplications } from "./applications";
import { mayLeave } from "./mayLeave";
import { tellRules } from "./tellRules";
import { type Turn } from "./turn";
import { type ApplicationMention } from "./understanding/applicationIndex";
import { asksMatching } from "./understanding/asksOfRules";
import { mappingAsked } from "./understanding/mappingAsked";
import { withoutApp } from "./understanding/understand";

/**
 * "Which mapping writes title in Slack", "the expression for surname" below a card of an application: the rule as the
 * job has it. False for other texts, where no application is known, and for employees.
 */
export async function takeRules(
  turn: Turn,
  text: string,
  { index }: KnownApplications,
): Promise<boolean> {
  const { conversation, audience } = turn;
  if (audience.role === "employee" || !mayLeave(conversation.asking)) return false;
  const found = index.find(text);
  const rest = found.fits === "one" ? withoutApp(text, found) : text;
  const value = mappingAsked(rest);
  // Without an application it is asked what such an attribute is.
  const matching = found.fits === "one" && asksMatching(rest);
  if (value === undefined && !matching) return false;
  const app = meantApplication(turn, found);
  if (app === undefined) return false;
  await tellRules(
    turn,
    app,
    value === undefined ? { of: "mapping", matching: true } : { of: "mapping", value },
  );
  return true;
}

/** The application that is named, or else that of the card in hand or of the text before. */
export function meantApplication(
  { conversation }: Turn,
  found: ApplicationMention,
): Application | undefined {
  if (found.fits === "one") return found.app;
  if (found.fits !== "none") return undefined;
  return conversation.shown.at(-1)?.topic.app ?? conversation.topic?.app;
}
