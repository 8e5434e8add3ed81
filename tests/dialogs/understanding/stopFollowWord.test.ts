import { stopFollowWord } from "../../../dialogs/understanding/stopFollowWord";

it.each([
  ["stop following Audrey Oliver", { name: "audrey oliver" }],
  ["please stop watching Slack", { name: "slack" }],
  ["stop the first", { place: 1 }],
  ["stop the last one please", { place: -1 }],
  ["bitte verfolge Audrey nicht mehr", { name: "audrey" }],
  ["stoppe das zweite", { place: 2 }],
  ["arrêtez de suivre Audrey", { name: "audrey" }],
  ["deja de seguir a Audrey", { name: "audrey" }],
  ["Audreyさんのフォローをやめてください", { name: "audrey" }],
  ["stop following", undefined],
  ["stop", undefined],
  ["the first one", undefined],
  ["stop Audrey from being provisioned", undefined],
])("%s: %j", (text, expected) => {
  expect(stopFollowWord(text)).toEqual(expected);
});
