import { isOwner } from "../cases/caseParty";
import { showCase } from "../cases/showCase";
import { type FixWish } from "../conversation";
import { type Turn } from "../turn";
import { noteInCase } from "./noteInCase";

/** The account is there: the requester hears of it through the case, which can be closed now. */
export async function fixWorked(turn: Turn, wish: FixWish): Promise<void> {
  if (wish.caseId === undefined) return;
  noteInCase(turn, wish, "worked");
  const record = await turn.ports.cases.read(wish.caseId);
  if (record !== undefined && isOwner(turn, record)) showCase(turn, record);
}
