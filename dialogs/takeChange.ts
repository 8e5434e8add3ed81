import { diagnose, type Evidence, valueOf } from "../bot/diagnosis";
import { ownAttributes } from "../bot/rules/valueMeant";
import { diagnosisView } from "../cards/diagnosisView";
import { changeHeading } from "../cards/diagnosisText";
import { type KnownApplications } from "./applications";
import { type ShownCard } from "./conversation";
import { openQuestion, tellOfCard } from "./explainShown";
import { evidenceOf } from "./keptEvidence";
import { leadOf } from "./leadOf";
import { namesIn } from "./look";
import { isOfCard } from "./namesOfCard";
import { readSentence } from "./sentence";
import { type Turn } from "./turn";
import { changeAsked } from "./understanding/changeAsked";

/**
 * "How do I change her department?" below a card about one person: where the value is kept and who changes it there, in
 * order, with the value that would do where the rules know one. An employee hears who does it. False for other texts,
 * and of somebody else.
 */
export async function takeChange(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const shown = turn.conversation.shown.at(-1);
  const name = shown === undefined ? undefined : changeAsked(text);
  if (shown === undefined || name === undefined || !isOfOne(turn, shown)) return false;
  const { person, app, aboutOther } = await readSentence(turn, text, apps);
  const isElse = person?.who === "other" && !isOfCard(person, shown);
  if (isElse || app.fits !== "none" || (aboutOther === true && turn.audience.role === "employee"))
    return false;
  const attribute = ownAttributes(name)[0] ?? name;
  turn.conversation.misunderstood = 0;
  tellOfCard(turn, shown, stepsOf(turn, shown, attribute));
  return true;
}

function isOfOne(turn: Turn, { topic, ofMany = false }: ShownCard): boolean {
  return !ofMany && topic.person !== undefined && openQuestion(turn) === undefined;
}

function stepsOf(turn: Turn, shown: ShownCard, attribute: string): readonly string[] {
  if (turn.audience.role === "employee") return [turn.text("changeValueOwn")];
  const evidence = shown.evidence === undefined ? undefined : evidenceOf(shown.evidence);
  const { person, app } = namesIn(turn, shown.topic);
  const steps = [
    ...placesOf(turn, evidence, { person, app, attribute }),
    turn.text("changeValueCheck", { button: turn.text("checkAgain") }),
  ].map((step, at) => `${at + 1}. ${step}`);
  return [...steps, ...wantedOf(turn, shown, evidence, attribute)];
}

/** Where it is changed: in HR where it comes from there, in Active Directory where that is the source, or in Entra ID. */
function placesOf(
  turn: Turn,
  evidence: Evidence | undefined,
  values: { readonly person: string; readonly app: string; readonly attribute: string },
): readonly string[] {
  const isFromHr = evidence !== undefined && evidence.scenario !== "application";
  if (isFromHr) return [turn.text("changeValueHr", values)];
  const flow = evidence && valueOf(evidence, "valueFlow");
  if (flow?.synced === true) return [turn.text("changeValueSynced", values)];
  return [turn.text("changeValueLook", values), turn.text("changeValueEdit", values)];
}

/** What it would have to be, as the rules were checked for the card. */
function wantedOf(
  turn: Turn,
  shown: ShownCard,
  evidence: Evidence | undefined,
  attribute: string,
): readonly string[] {
  const { finding } = leadOf(turn, shown);
  if (evidence === undefined || finding === undefined) return [];
  const view = diagnosisView(diagnose(evidence, turn.ports.causes), turn.audience);
  const own = view.change.filter((_, at) => {
    const { attribute: of, sources } = finding.change[at]?.values ?? {};
    return of === attribute || sources === attribute;
  });
  return own.length === 0 ? [] : [changeHeading(view, turn.audience.language.texts), ...own];
}
