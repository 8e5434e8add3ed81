import { type Address } from "../channels/port";
import { type CaseBook, type CaseRecord } from "./port";

export interface TypingAcrossParts {
  /** Milliseconds since 1970. */
  readonly clock: { now(): number };
  /** Ids of the cases that may go on in a conversation; who has them, the cases say. */
  readonly casesAt: (at: Address) => Promise<readonly string[]>;
  readonly cases: Pick<CaseBook, "read">;
  /** Shows in a conversation that somebody writes to it. */
  readonly show: (to: Address) => Promise<void>;
}

/** Says that somebody writes in a conversation. Never throws: whether it is seen changes nothing. */
export type TypingAcross = (at: Address) => Promise<void>;

/** Clients take it away after some seconds, and say it again every 3. */
const everyMs = 3000;
const most = { cases: 5, remembered: 10_000 };

/**
 * Lets either side of a taken case see that the other one writes. Nothing of it is kept, and it is no
 * message. What comes faster than clients say it is dropped before anything is read.
 */
export function createTypingAcross(parts: TypingAcrossParts): TypingAcross {
  const { clock, casesAt, cases, show } = parts;
  const shownAt = new Map<string, number>();
  const isTooSoon = ({ route, conversation }: Address): boolean => {
    const key = `${route}/${conversation}`;
    const now = clock.now();
    if (now - (shownAt.get(key) ?? -everyMs) < everyMs) return true;
    if (shownAt.size >= most.remembered) shownAt.clear();
    shownAt.set(key, now);
    return false;
  };
  return async (at) => {
    if (isTooSoon(at)) return;
    try {
      const ids = (await casesAt(at)).slice(-most.cases);
      const records = await Promise.all(ids.map((id) => cases.read(id)));
      const others = records.flatMap((record) => (record ? otherSide(record, at) : []));
      const [to] = others;
      // Of an engineer with several cases nobody knows to whom it will be.
      if (to !== undefined && others.length === 1) await show(to);
    } catch {
      // The next one is three seconds away.
    }
  };
}

/** The conversation of the other side of a taken case; none for the people of a hub. */
function otherSide({ state, requester, owner }: CaseRecord, at: Address): Address[] {
  if (state !== "taken" || owner === undefined || owner.ofHub) return [];
  if (isSame(requester.at, at)) return [owner.at];
  return isSame(owner.at, at) ? [requester.at] : [];
}

function isSame(one: Address, other: Address): boolean {
  return one.route === other.route && one.conversation === other.conversation;
}
