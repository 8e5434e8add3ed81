/** A place among what came into one conversation. */
export interface Place {
  /** Resolves when all that came before has gone on, or after the limit: then nobody waits any more. */
  readonly ready: Promise<void>;
  /** Lets the next one on; to be called in any case. */
  readonly leave: () => void;
}

/** Lets the messages of a conversation go on in the order in which they came, however long each is prepared. */
export interface ArrivalOrder {
  /** Takes the next place of the conversation. */
  enter(conversation: string): Place;
}

/**
 * Longer than a picture may take (readPicture.ts), so that the order holds; and with the time to make
 * the activity durable after it still within what the channel waits.
 */
const usualMs = 4_500;

/** Creates the order of one process. A conversation that nobody waits in takes no memory. */
export function createArrivalOrder(longestMs = usualMs): ArrivalOrder {
  const last = new Map<string, Promise<void>>();
  return {
    enter(conversation) {
      const before = last.get(conversation);
      let leave: () => void = () => undefined;
      const left = new Promise<void>((resolve) => (leave = resolve));
      const mine = before === undefined ? left : before.then(() => left);
      last.set(conversation, mine);
      void mine.then(() => {
        if (last.get(conversation) === mine) last.delete(conversation);
      });
      return {
        ready: before === undefined ? Promise.resolve() : atLatest(before, longestMs),
        leave,
      };
    },
  };
}

function atLatest(work: Promise<void>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms).unref();
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
