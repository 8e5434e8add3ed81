import { type Topic } from "./topic";

/** The matter of many, for one of them who is named next. */
export function onePerson({ everybody, wants, ...topic }: Topic): Topic {
  return everybody === true || wants !== undefined ? topic : { ...topic };
}
