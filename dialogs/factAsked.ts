import { type KnownApplications } from "./applications";
import { type Topic } from "./topic";
import { identify } from "./identify";
import { only } from "./only";
import { refuseOthers } from "./refuseOthers";
import { mayLeave } from "./mayLeave";
import { readSentence } from "./sentence";
import { type Turn } from "./turn";
import { askedOfCard } from "./understanding/asksOfCard";
import { factAsked, type FactAsked } from "./understanding/factAsked";
import { type PersonMention } from "./understanding/personMention";
import { type Understood } from "./understanding/understand";
import { type Named } from "./whichApplication";

/**
 * Takes a short question for one fact about a person: "what is his UPN?", "which groups is she in". Who is
 * not named is the one of before. What names an application is about the account there; false for it.
 */
export async function takeFactAsked(
  turn: Turn,
  text: string,
  apps: KnownApplications,
): Promise<boolean> {
  const { asking } = turn.conversation;
  const asked = factAsked(text);
  if (asked === undefined || !mayLeave(asking)) return false;
  const said = await readSentence(turn, asked.rest, apps);
  if (said.app.fits !== "none" || isOfCard(turn, text, said)) return false;
  const plain = turn.audience.role === "employee";
  const topic: Topic = { flow: "general", fact: asked.fact };
  const named = namedIn(said, asked);
  delete turn.conversation.later;
  if (plain && asked.ofOther) refuseOthers(turn, { flow: "general" });
  else if (plain || named.person !== undefined || said.aboutOther === true)
    await identify(turn, topic, named, apps);
  else return ofBefore(turn, topic, asked, apps);
  return true;
}

/** "Since when is it switched off?" below a card is of what the card says, not of the account's state. */
function isOfCard({ conversation }: Turn, text: string, { person }: Understood): boolean {
  return conversation.shown.length > 0 && person === undefined && askedOfCard(text) === "since";
}

/** Who is named: also by a name in small letters at the end. */
function namedIn({ person, aboutOther }: Understood, { whose }: FactAsked): Named {
  const mention: PersonMention | undefined =
    person ??
    (whose === undefined ? undefined : { who: "other", term: { by: "name", value: whose } });
  return {
    app: { fits: "none" },
    ...(mention !== undefined && { person: orWithoutS(mention) }),
    ...(aboutOther !== undefined && { aboutOther }),
  };
}

/** "Audreys phone number" is Audrey's where nobody is called "Audreys"; Lukas stays Lukas. */
function orWithoutS(mention: PersonMention): PersonMention {
  if (mention.who !== "other" || mention.term.by !== "name") return mention;
  const { value } = mention.term;
  return mention.bare === undefined && /[^s]s$/u.test(value) && value.length > 3
    ? { ...mention, bare: value.slice(0, -1) }
    : mention;
}

/** Nobody is named: it is about who was asked about before. "What is the UPN?" of nobody is about no person. */
async function ofBefore(
  turn: Turn,
  topic: Topic,
  { ofOther }: FactAsked,
  apps: KnownApplications,
): Promise<boolean> {
  const { conversation } = turn;
  const before = conversation.topic ?? conversation.shown.at(-1)?.topic;
  if (before?.person === undefined && !ofOther) return false;
  await identify(turn, { ...topic, ...only(before, "person") }, { app: { fits: "none" } }, apps);
  return true;
}
