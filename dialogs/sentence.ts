import { type KnownApplications } from "./applications";
import { type Asking } from "./asking";
import { type FlowId } from "./topic";
import { intentFlows } from "./flows/intentFlows";
import { type Turn } from "./turn";
import { type ApplicationIndex } from "./understanding/applicationIndex";
import { sinceIn } from "./understanding/entities";
import { intentByRule } from "./understanding/intentRules";
import { type MailBody, mailBody } from "./understanding/mailBody";
import { inTheirOrder } from "./understanding/inTheirOrder";
import { isOwnTrouble } from "./understanding/ownTrouble";
import { personBeside } from "./understanding/personMention";
import { isProvisionWish } from "./understanding/provisionWish";
import { namesBoth, questionsIn } from "./understanding/questionsIn";
import { type IntentName, type Recognition } from "./understanding/recognition";
import {
  namesSomebody,
  understand,
  type Understood,
  withoutApps,
} from "./understanding/understand";
import { tableRows } from "./understanding/tableRows";
import { isAboutEverybody, isFromHr, standsStill } from "./understanding/wording";

/** A text as it was read: whom and what it names, and what it seems to be about. */
export interface Sentence extends Understood, Pick<Recognition, "decision" | "intents"> {
  readonly text: string;
  /** The words that say since when. */
  readonly since?: string;
  /** Whom and what the questions behind the first one name. */
  readonly others?: readonly Understood[];
}

/** Questions that people answer in words of their own, or by asking something else. */
const open: ReadonlySet<Asking["for"]> = new Set(["app", "person", "problem", "further"]);

/** Reads a text with the tenant's applications at hand. */
export async function readSentence(
  turn: Turn,
  said: string,
  { index }: KnownApplications,
): Promise<Sentence> {
  const mail = mailBody(said);
  const { text, others } = questionsOf(turn, mail, index);
  const named = withWriter(turn, mail, withPersonBeside(turn, text, index));
  const understood = isOnlyAsking(turn, named, text) ? withoutPerson(named) : named;
  if (namesSomebody(understood) && understood.app.fits === "one")
    return { ...namingBoth(text, understood), others };
  const { locale } = turn.context.incoming;
  const { asking } = turn.conversation;
  const isReply = asking !== undefined && !open.has(asking.for);
  const { decision, intents, entities, foreign } = await turn.ports.recogniser.recognise({
    text,
    apps: index,
    isReply,
    ...(locale === undefined ? {} : { locale }),
  });
  const { since } = entities;
  const isNobody =
    foreign === true && mayBeNobody(understood, text, asking) && entities.person === undefined;
  return {
    ...(isNobody ? withoutPerson(understood) : understood),
    text,
    decision,
    intents,
    ...(isNobody || others.length === 0 ? {} : { others }),
    ...(since === undefined ? {} : { since }),
  };
}

/** Employees ask about themselves: of others they are told once that they cannot. */
function questionsOf(
  turn: Turn,
  mail: MailBody,
  index: ApplicationIndex,
): { readonly text: string; readonly others: readonly Understood[] } {
  const said = mail.text;
  if (turn.audience.role === "employee") return { text: said, others: [] };
  const read = (one: string): Understood => withWriter(turn, mail, readPiece(one, index));
  const isPair = (row: string): boolean => namesBoth(read(row));
  const [text = said, ...further] =
    tableRows(said, isPair) ?? questionsIn(inTheirOrder(said), index, read);
  return { text, others: further.map(read) };
}

/** A piece of two or three words beside others is read as the whole text would be: "audrey salesforce". */
function readPiece(piece: string, index: ApplicationIndex): Understood {
  const understood = understand(piece, index);
  const { app, person, aboutOther } = understood;
  if (app.fits !== "one") return understood;
  if (person?.who === "other" && person.placed === true)
    return { ...understood, person: { ...person, sure: true } };
  if (person !== undefined || aboutOther === true) return understood;
  const beside = isFewWords(piece) ? personBeside(withoutApps(piece, index).trim()) : undefined;
  return beside === undefined ? understood : { ...understood, person: { ...beside, sure: true } };
}

const isFewWords = (piece: string): boolean => piece.trim().split(/\s+/).length <= 6;

/** Who asks for others says "I" of the asking, too: "what do I have to do?" */
function isOnlyAsking({ audience }: Turn, { person }: Understood, text: string): boolean {
  return audience.role !== "employee" && person?.who === "self" && !isOwnTrouble(text);
}

/** Whether what stands where a name could may be a mere word of the language. */
function mayBeNobody(understood: Understood, text: string, asking: Asking | undefined): boolean {
  return asking?.for !== "person" && isByName(understood) && !isProvisionWish(text);
}

/** By what was taken for a name; what stands where a name does is left to the directory. */
const isByName = ({ person }: Understood): boolean =>
  person?.who === "other" && person.term.by === "name" && person.placed !== true;

/** What is left without whom it seemed to be about: "einfach" and "le jeton" are nobody. */
function withoutPerson({ app, aboutOther, appTerm }: Understood): Understood {
  return {
    app,
    ...(aboutOther !== undefined && { aboutOther }),
    ...(appTerm !== undefined && { appTerm }),
  };
}

/** Words that say how an application is, where a name could stand: "is docusign down?". */
const states = /^(?:down|broken|slow|offline|unavailable|blocked|busy|dead|out|up)$/;

function withoutState({ person, ...understood }: Understood): Understood {
  const isState =
    person?.who === "other" && person.term.by === "name" && states.test(person.term.value);
  return person === undefined || isState ? understood : { ...understood, person };
}

/** "audrey salesforce" names somebody to those who may ask about others. */
function withPersonBeside({ audience }: Turn, text: string, index: ApplicationIndex): Understood {
  const understood = withoutState(understand(text, index));
  const { app, person, aboutOther } = understood;
  if (audience.role === "employee" || app.fits !== "one" || person !== undefined) return understood;
  const beside = aboutOther === true ? undefined : personBeside(withoutApps(text, index).trim());
  return beside === undefined ? understood : { ...understood, person: beside };
}

/** Who signed a mail that the help desk passes on is who says "I" in it. */
function withWriter(
  { audience, context }: Turn,
  { signedBy }: MailBody,
  understood: Understood,
): Understood {
  const isOwn = signedBy?.toLowerCase() === context.asker.displayName?.toLowerCase();
  if (audience.role === "employee" || signedBy === undefined || isOwn) return understood;
  if (understood.person?.who !== "self") return understood;
  const term = { by: "name", value: signedBy } as const;
  return { ...understood, person: { who: "other", term, sure: true } };
}

/**
 * Where person and application are named, it is looked and not asked which problem it is: only words
 * that name one by themselves count then, and the classifier need not weigh the others.
 */
function namingBoth(text: string, understood: Understood): Sentence {
  const intent = intentByRule(text) ?? "general_not_provisioned";
  const since = sinceIn(text);
  return {
    ...understood,
    text,
    decision: intent === "out_of_scope" ? "reject" : "route",
    intents: [{ intent, score: 1 }],
    ...(since === undefined ? {} : { since }),
  };
}

/** Whether a text is surely about this. */
export function isSurely({ decision, intents }: Sentence, intent: IntentName): boolean {
  const sure = intent === "out_of_scope" ? "reject" : "route";
  return decision === sure && intents[0]?.intent === intent;
}

/** The flow that a text surely belongs to; undefined where it may be another or none. */
export function surelyFlow({ text, decision, intents }: Sentence): FlowId | undefined {
  const intent = decision === "route" ? intents[0]?.intent : intentByRule(text);
  return intent === undefined ? undefined : intentFlows[intent];
}

/**
 * The flow to start with. Where the words leave it open it is the general one, which reads job and
 * log and finds the cause anyway.
 */
export function flowOf(said: Sentence): FlowId {
  const flow = surelyFlow(said) ?? "general";
  if (flow !== "general") return flow;
  if (isFromHr(said.text)) return "cloudHrSingleUser";
  return standsStill(said.text) || isAboutEverybody(said.text) ? "notStarting" : flow;
}
