import { questionBehind } from "../../../dialogs/understanding/questionBehind";

it.each([
  ["why is Noah Jensen not in Workplace, and is it just him?", "is it just him"],
  ["Warum fehlt Noah in Workplace, und betrifft es nur ihn?", "betrifft es nur ihn"],
  ["Pourquoi Noah n'est-il pas dans Workplace ? Et seulement lui ?", "seulement lui"],
  ["¿Por qué Noah no está en Workplace? ¿Y solo él?", "¿Y solo él"],
  ["Noahさんはなぜいませんか。彼だけですか？", "彼だけですか"],
])("%j ends with %j", (text, question) => {
  expect(questionBehind(text)).toBe(question);
});

it.each(["why is Noah not in Workplace?", "is it just him?", "Noah, why"])(
  "%j has no clause behind",
  (text) => {
    expect(questionBehind(text)).toBeUndefined();
  },
);
