import { backTo, backToAndAsk } from "../../../dialogs/understanding/backTo";

it.each([
  ["back to Ketut", { name: "ketut" }],
  ["ok, now back to Audrey Oliver please", { name: "audrey oliver" }],
  ["let's go back to Audrey Oliver", { name: "audrey oliver" }],
  ["zurück zu Hanna", { name: "hanna" }],
  ["revenons à Dmitri", { name: "dmitri" }],
  ["volvamos a Maria", { name: "maria" }],
  ["Ketutさんに戻ってください", { name: "ketut" }],
  ["the first one", { place: 1 }],
  ["and the second?", { place: 2 }],
  ["back to the first person", { place: 1 }],
  ["zurück zum ersten", { place: 1 }],
  ["revenons à la première", { place: 1 }],
  ["最初の人に戻って", { place: 1 }],
  ["the previous one", { place: -2 }],
  ["the first name is missing", undefined],
  ["first", { place: 1 }],
  ["pour la première", { place: 1 }],
  ["für den ersten", { place: 1 }],
  ["row 2", { place: 2 }],
  ["2行目", { place: 2 }],
  ["Jonas first", { name: "jonas" }],
  ["why?", undefined],
] as const)("%j: %j", (text, wanted) => {
  expect(backTo(text)).toEqual(wanted);
});

it.each([
  ["what about the first one, how long", "how long"],
  ["pour la première, combien de temps ?", "combien de temps ?"],
  ["why is Ben not in Slack, and how long?", undefined],
  ["the first one", undefined],
])("%j goes back and asks %j", (text, ask) => {
  expect(backToAndAsk(text)?.ask).toBe(ask);
});
