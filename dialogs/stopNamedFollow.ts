import { type Follow } from "./conversation";
import { isFollowing, listFollows, stopFollow } from "./follow";
import { namesIn } from "./look";
import { type Turn } from "./turn";
import { stopFollowWord } from "./understanding/stopFollowWord";
import { plainPhrase } from "./understanding/plainPhrase";

/**
 * "Stop following Audrey", "stop the first": ends the one that is meant; where none or several fit, what is
 * followed is listed. False for other texts, and while nothing is followed.
 */
export function stopNamedFollow(turn: Turn, text: string): boolean {
  const wanted = isFollowing(turn) ? stopFollowWord(text) : undefined;
  if (wanted === undefined) return false;
  const follows = turn.conversation.follows ?? [];
  if ("place" in wanted) {
    const one = follows.at(wanted.place < 0 ? wanted.place : wanted.place - 1);
    if (one === undefined) listFollows(turn);
    else stopFollow(turn, one.id);
    return true;
  }
  const [first, ...others] = follows.filter((one) => isCalled(turn, one, wanted.name));
  if (first === undefined || others.length > 0) listFollows(turn);
  else stopFollow(turn, first.id);
  return true;
}

/** By the names of person and application, or whole words of them. */
function isCalled(turn: Turn, { topic }: Follow, name: string): boolean {
  const { person, app } = namesIn(turn, topic);
  return ` ${plainPhrase(person)} ${plainPhrase(app)} `.includes(` ${name} `);
}
