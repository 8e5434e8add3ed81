import { wishesDone } from "../../../dialogs/understanding/wishesDone";

it.each([
  "fix it",
  "please fix this",
  "do it for me",
  "can you do that for me",
  "solve it yourself",
  "Beheben Sie das bitte",
  "mach das für mich",
  "corrigez-le",
  "fais-le pour moi",
  "arréglalo",
  "hazlo por mí",
  "直してください",
  "代わりにやって",
])("%j wants it done", (text) => {
  expect(wishesDone(text)).toBe(true);
});

it.each([
  "do it",
  "how do I fix it",
  "who can fix it",
  "fix the mapping",
  "restart it",
  "mach das",
  "hazlo",
  "fix it for Ben",
  "どうすれば直りますか",
])("%j does not say so", (text) => {
  expect(wishesDone(text)).toBe(false);
});
