import { type ShownCard } from "../conversation";
import { openQuestion } from "../explainShown";
import { offer, type Turn } from "../turn";
import { nextOfList, type OfList } from "../understanding/nextOfList";
import { personOf } from "../unreadEvidence";
import { askWho } from "../whichPerson";
import { listedButtons } from "./listedButtons";
import { openListed } from "./openListed";

/**
 * "Next person", or a number below a list: opens that one of the list that is worked off, and behind the last of it says so.
 * Where there is no list, it is asked who the next is. False for other texts.
 */
export async function takeNext(turn: Turn, text: string): Promise<boolean> {
  const wanted = nextOfList(text);
  const { asking, shown } = turn.conversation;
  const isOpen = openQuestion(turn) !== undefined || asking?.for === "further";
  if (wanted === undefined || isOpen) return false;
  const list = listFor(turn, wanted);
  if (list === undefined) return isNewPerson(turn, wanted) && askNext(turn);
  const at = placeIn(list, wanted, list === shown.at(-1));
  if (at === undefined || at < 0) return false;
  const count = list.opens?.length ?? 0;
  if (at < count) await openListed(turn, list, `${at}`);
  else offer(turn, [turn.text("manyLast", { count })], listedButtons(turn, list));
  return true;
}

/** The newest list, of people where somebody is meant. */
function listFor({ conversation }: Turn, wanted: OfList): ShownCard | undefined {
  const isPerson = "step" in wanted && wanted.person;
  return conversation.shown.findLast(({ opens = [] }) =>
    opens.some((topic) => !isPerson || personOf(topic) !== undefined),
  );
}

/** From 0. A number counts only right below the list, "next" alone and the last also once it was begun. */
function placeIn(list: ShownCard, wanted: OfList, isNewest: boolean): number | undefined {
  const { opens = [], openedAt } = list;
  const isBegun = isNewest || openedAt !== undefined;
  if ("place" in wanted) {
    if (wanted.place === "last") return isBegun ? opens.length - 1 : undefined;
    return isNewest ? wanted.place - 1 : undefined;
  }
  const isMeant = wanted.sure || isBegun;
  return isMeant ? (openedAt ?? -1) + wanted.step : undefined;
}

/** Who answers for others goes from one to the next without a list, too. */
function isNewPerson({ audience }: Turn, wanted: OfList): boolean {
  return audience.role !== "employee" && "step" in wanted && wanted.step === 1 && wanted.sure;
}

function askNext(turn: Turn): boolean {
  delete turn.conversation.later;
  askWho(turn, { flow: "general" });
  return true;
}
