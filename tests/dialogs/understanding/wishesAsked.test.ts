import { wishesAsked } from "../../../dialogs/understanding/wishesAsked";

it.each([
  "can you ask for me",
  "can you tell them",
  "please ask them",
  "could you ask the help desk for me?",
  "can you please ask my admin",
  "können Sie für mich nachfragen?",
  "kannst du die bitte fragen",
  "pouvez-vous leur demander ?",
  "demandez-leur",
  "¿puedes preguntar por mí?",
  "pregúnteles",
  "代わりに聞いてもらえますか",
])("%j wants it passed on", (text) => {
  expect(wishesAsked(text)).toBe(true);
});

it.each([
  "can you tell me why",
  "can I ask something",
  "who should I ask",
  "should I ask them",
  "tell me when it is done",
  "can you ask",
  "wen soll ich fragen",
  "dites-moi pourquoi",
  "誰に聞けばいいですか",
])("%j does not", (text) => {
  expect(wishesAsked(text)).toBe(false);
});
