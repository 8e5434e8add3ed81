import { type KnownApplications } from "./applications";
import { identify } from "./identify";
import { tellRules } from "./tellRules";
import { type Turn } from "./turn";
import { asksWhoWroteRule, wantsSameOf, wondersWhetherTaken } from "./understanding/asksOfRules";
import { personReply } from "./understanding/personMention";
import { understand, withoutApp } from "./understanding/understand";

/**
 * Goes on with the rules that were told last: "and of Slack?", "would Audrey pass it?", "who changed that?". False for
 * other texts, and where something else was told since.
 */
export async function goOnWithRules(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const { conversation } = turn;
  const { app, rules } = conversation.topic ?? {};
  if (app === undefined || rules === undefined || conversation.asking !== undefined) return false;
  const found = apps.index.find(text);
  if (found.fits === "one" && wantsSameOf(withoutApp(text, found))) {
    await tellRules(turn, found.app, { of: rules });
    return true;
  }
  if (asksWhoWroteRule(text) && namesNothing(text, apps)) {
    turn.say("rulesAudit", { app: app.displayName });
    return true;
  }
  const person = personReply(wondersWhetherTaken(text) ?? "");
  if (person?.who !== "other") return false;
  await identify(turn, { flow: "usersSkipped", app }, { app: { fits: "none" }, person }, apps);
  return true;
}

/** "Who changed her title" is about her. */
function namesNothing(text: string, { index }: KnownApplications): boolean {
  const { app, person, aboutOther = false } = understand(text, index);
  return app.fits === "none" && person === undefined && !aboutOther;
}
