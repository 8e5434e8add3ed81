import { beginAnew, type Conversation } from "./conversation";
import { dropFollows } from "./follow";
import { dropIncidents } from "./incidents/followIncident";
import { type Turn } from "./turn";

/** What goes on when somebody else writes: nothing in it tells of a person, an application or a case. */
const stays = ["greeted", "language"] as const satisfies readonly (keyof Conversation)[];

/**
 * A conversation belongs to who began it, in the role of that time. Somebody else in it, or the same
 * person in another role, begins anew: cards and open questions may hold what is not for them.
 */
export function recogniseAsker(turn: Turn): void {
  const { asker } = turn.context;
  const { conversation } = turn;
  const whose = `${asker.role} ${asker.userId ?? ""}`;
  if (conversation.whose !== undefined && conversation.whose !== whose) {
    dropFollows(turn);
    dropIncidents(turn);
    beginAnew(conversation, stays);
  }
  conversation.whose = whose;
}
