import { type Asking } from "./asking";
import { type LaterLook } from "./topic";
import { choiceButtons, humanButton, offer, type Turn } from "./turn";
import { isDropIt, isGoAhead } from "./understanding/goAhead";
import { isGoingOn } from "./understanding/isGoingOn";
import { isLabel } from "./writtenLabel";

type AskingFurther = Extract<Asking, { for: "further" }>;

/** Says who of a long list was not looked at yet, and offers to go on. */
export function offerFurther(turn: Turn, looks: readonly LaterLook[]): void {
  const card = turn.ports.newId();
  turn.conversation.asking = { for: "further", card, looks };
  const names = namesOf(turn, looks).join(", ");
  offer(
    turn,
    [turn.text("furtherLeft", { names })],
    [...choiceButtons(card, [turn.text("furtherGoOn")]), humanButton(turn, card)],
  );
}

/** Looks at the next of the list in this turn. */
export function goOnWithFurther({ conversation }: Turn, { looks }: AskingFurther): void {
  delete conversation.asking;
  conversation.later = looks;
}

/** Whether a text means to go on with the list: "next", "yes please", or the button's label. */
function isGoOnWithFurther(turn: Turn, text: string): boolean {
  return isGoingOn(text) || isGoAhead(text) || isLabel(turn, text, "furtherGoOn");
}

/** Takes a text as yes or no to going on; false where it says something else. */
export function takeFurther(turn: Turn, asking: AskingFurther, text: string): boolean {
  if (isGoOnWithFurther(turn, text)) goOnWithFurther(turn, asking);
  else if (isDropIt(text)) {
    delete turn.conversation.asking;
    turn.say("cancelled");
  } else return false;
  return true;
}

/** Of several applications the names go with the people. */
function namesOf(turn: Turn, looks: readonly LaterLook[]): readonly string[] {
  const apps = new Set(looks.map(({ topic }) => topic.app?.id));
  return looks.map(({ topic, person }) => {
    const who = person?.who === "other" ? person.term.value : turn.text("you");
    return apps.size > 1 && topic.app !== undefined ? `${who} (${topic.app.displayName})` : who;
  });
}
