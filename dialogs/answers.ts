import { type Person } from "../bot/graph/port";
import { readApplications } from "./applications";
import { type Asking } from "./conversation";
import { answerQuestion } from "./guided";
import { askSentence, dropCase, sendCase } from "./handoff";
import { identify } from "./identify";
import { askWho } from "./whichPerson";
import { type Turn } from "./turn";
import { personReply } from "./understanding/personMention";
import { type Understood } from "./understanding/understand";
import { writtenChoice } from "./writtenChoice";

/** Takes a text as the answer to what was asked; false when it begins something new. */
export async function takeAnswer(
  turn: Turn,
  asking: Asking,
  text: string,
  understood: Understood,
): Promise<boolean> {
  switch (asking.for) {
    case "fact": {
      const choice = writtenChoice(turn, asking.guided, text);
      if (choice === undefined && isNewQuestion(understood)) return false;
      if (choice === undefined) turn.say("answerWithButton");
      else answerQuestion(turn, asking.topic, asking.guided, choice);
      return true;
    }
    case "caseConfirmation":
      if (/^(?:send|yes|ok(?:ay)?|please do|go ahead)[.!]?$/i.test(text))
        sendCase(turn, asking.draft);
      else if (/^(?:no|don'?t)[.!]?$/i.test(text)) dropCase(turn);
      else if (/^add a sentence$/i.test(text)) askSentence(turn, asking.draft);
      else return false;
      return true;
    case "caseSentence":
      return false;
    default:
      return await takeName(turn, asking, text, understood);
  }
}

type AskingName = Extract<Asking, { for: "person" | "app" | "whichPerson" }>;

async function takeName(
  turn: Turn,
  asking: AskingName,
  text: string,
  understood: Understood,
): Promise<boolean> {
  if (isNewQuestion(understood) || understood.intent === "outOfScope") return false;
  if (asking.for === "app") await takeApplication(turn, asking, text, understood);
  else await takePerson(turn, asking, text, understood);
  return true;
}

async function takeApplication(
  turn: Turn,
  { topic }: AskingName,
  text: string,
  { app, appTerm }: Understood,
): Promise<void> {
  const { conversation } = turn;
  const apps = await readApplications(turn.ports);
  if (app.fits !== "none") {
    await identify(turn, topic, { app }, apps);
    return;
  }
  const tries = conversation.misunderstood + 1;
  const again = tries > 1;
  await identify(turn, topic, { app, appTerm: appTerm ?? text.slice(0, 60), again }, apps);
  conversation.misunderstood = tries;
}

async function takePerson(
  turn: Turn,
  asking: AskingName,
  text: string,
  understood: Understood,
): Promise<void> {
  const { topic } = asking;
  const apps = await readApplications(turn.ports);
  const app = topic.app === undefined ? understood.app : ({ fits: "none" } as const);
  const chosen = chosenByText(asking, text);
  const person = chosen === undefined ? personReply(text) : undefined;
  if (chosen !== undefined) await identify(turn, { ...topic, person: chosen }, { app }, apps);
  else if (person === undefined) askWho(turn, topic);
  else await identify(turn, topic, { app, person }, apps);
}

/** One of the people offered, by number, sign-in name or department. */
function chosenByText(asking: AskingName, text: string): Person | undefined {
  if (asking.for !== "whichPerson") return undefined;
  const number = /^#?(\d{1,2})[.)]?$/.exec(text)?.[1];
  if (number !== undefined) return asking.people[Number(number) - 1];
  const words = text.toLowerCase();
  const fits = asking.people.filter(
    ({ userPrincipalName, department }) =>
      userPrincipalName?.toLowerCase() === words || department?.toLowerCase() === words,
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** A full question of its own, rather than the answer to ours. */
function isNewQuestion({ app, person, intent }: Understood): boolean {
  return app.fits === "one" && person !== undefined && intent !== "unclear";
}
