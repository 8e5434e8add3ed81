import { asksOfQuestion } from "../../../dialogs/understanding/asksOfQuestion";
import { asksWhere } from "../../../dialogs/understanding/asksWhere";

it.each([
  ["who", "who does that?"],
  ["who", "and who can see this?"],
  ["who", "wer macht das?"],
  ["who", "qui fait ça ?"],
  ["who", "¿quién hace eso?"],
  ["who", "誰がするのですか"],
  ["howLong", "how long does that take?"],
  ["howLong", "wie lange dauert das denn"],
  ["howLong", "combien de temps ça prend ?"],
  ["howLong", "ça prend combien de temps"],
  ["howLong", "¿cuánto tarda eso?"],
  ["howLong", "どのくらいかかりますか"],
  [undefined, "who is Maria Santos"],
  [undefined, "it failed long ago"],
])("asks of a question, %s: %s", (asked, text) => {
  expect(asksOfQuestion(text)).toBe(asked);
});

it.each([
  ...["where do I see that", "where can that be found?", "and where is that?"],
  ...["wo finde ich das", "und wo steht das?", "wo kann ich das sehen?"],
  ...["où est-ce que je trouve ça", "ça se trouve où ?", "où ça se trouve ?", "où je vois ça ?"],
  ...["¿dónde veo eso?", "¿y eso dónde está?", "dónde aparece eso"],
  ...["どこで見つかりますか", "これはどこにありますか"],
])("asks where it stands: %s", (text) => {
  expect(asksWhere(text)).toBe(true);
});

it.each(["where is Maria Santos", "wo ist Slack", "où est mon compte"])(
  "does not ask where it stands: %s",
  (text) => {
    expect(asksWhere(text)).toBe(false);
  },
);
