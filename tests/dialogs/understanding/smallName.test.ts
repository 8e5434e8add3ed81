import { isAskedOf } from "../../../dialogs/understanding/smallName";

/** A sentence in which the words that may be a name stand in brackets. */
function asked(marked: string): boolean {
  const words = marked.split(" ");
  const from = words.findIndex((word) => word.startsWith("["));
  const to = words.findIndex((word) => word.endsWith("]")) + 1;
  const bare = words.map((word) => word.replace(/[[\]]/g, ""));
  return isAskedOf({ run: to - from, from, to }, bare);
}

it.each([
  "is [ben] in",
  "und [maria] in",
  "et [noah] dans",
  "show me the log for [audrey] in",
  "[audrey oliver] en",
  "does [ben] have",
  "when did [audrey] last sync to",
  "has [ben] got already",
  "hat [ben] schon",
  "[elena popescu] no account",
])("%s", (marked) => {
  expect(asked(marked)).toBe(true);
});

it.each([
  "[ben] in",
  "the [widget] in",
  "please open the [widget] again",
  "[elena popescu]",
  "we saw that [widget] does not sync",
  "is [one two three] in",
])("not: %s", (marked) => {
  expect(asked(marked)).toBe(false);
});
