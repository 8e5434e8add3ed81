import { type ShownCard } from "./conversation";
import { type PersonMention } from "./understanding/personMention";

/** Whether somebody is called by the name, or a part of it, of whom a card is about: "is Tomas the only one". */
export function isOfCard(person: PersonMention | undefined, { names }: ShownCard): boolean {
  if (person?.who !== "other" || person.term.by !== "name") return false;
  const words = (names.person ?? "").toLowerCase().split(/\s+/);
  return person.term.value
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
