import { type Neighbours } from "../../workers/port";
import { type Streams } from "./streams";

/**
 * The streams of all workers: whatever is said or shown in a conversation reaches its windows, wherever
 * they are open. What was said is read from the store there, so that news that is lost loses nothing.
 */
export function streamsAmong(own: Streams, neighbours: Neighbours | undefined): Streams {
  if (neighbours === undefined) return own;
  neighbours.hear((news) => {
    if (news.of === "said") own.wake(news.conversation);
    if (news.of === "shown") own.show(news.conversation, news.activity);
  });
  return {
    ...own,
    wake: (conversation) => {
      own.wake(conversation);
      neighbours.tell({ of: "said", conversation });
    },
    show: (conversation, activity) => {
      own.show(conversation, activity);
      neighbours.tell({ of: "shown", conversation, activity });
    },
  };
}
