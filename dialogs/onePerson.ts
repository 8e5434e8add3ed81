import { type Topic } from "./topic";

/** The matter of many, for one of them who is named next: only where it begins is asked of one. */
export function onePerson(topic: Topic): Topic {
  const { everybody, wants, until, unreadTime, ...one } = topic;
  const isOfMany = everybody === true || wants !== undefined;
  return isOfMany || until !== undefined || unreadTime === true ? one : { ...topic };
}
