import { decide } from "../../../dialogs/understanding/decide";
import { type IntentName } from "../../../dialogs/understanding/recognition";

const ranked = (...pairs: readonly (readonly [IntentName, number])[]) =>
  pairs.map(([intent, score]) => ({ intent, score }));

describe("decide", () => {
  it.each([
    ["sure and ahead", ranked(["quarantine", 0.6], ["credentials", 0.35]), "route"],
    ["just sure", ranked(["quarantine", 0.56], ["credentials", 0.1]), "route"],
    ["not sure enough", ranked(["quarantine", 0.55], ["credentials", 0.1]), "choose"],
    [
      "not sure enough for what little is said of goes to",
      ranked(["general_not_provisioned", 0.6], ["credentials", 0.1]),
      "choose",
    ],
    ["not far enough ahead", ranked(["quarantine", 0.62], ["credentials", 0.38]), "choose"],
    ["nothing stands out", ranked(["quarantine", 0.2], ["credentials", 0.19]), "menu"],
    ["something else", ranked(["out_of_scope", 0.5], ["credentials", 0.4]), "reject"],
    ["perhaps something else", ranked(["out_of_scope", 0.45], ["credentials", 0.4]), "choose"],
    ["strange", ranked(["out_of_scope", 0.4], ["credentials", 0.1]), "menu"],
    ["strange or chat", ranked(["out_of_scope", 0.45], ["smalltalk", 0.4]), "menu"],
    ["a wish for a person", ranked(["talk_to_human", 0.9], ["smalltalk", 0.1]), "route"],
    ["nothing at all", [], "menu"],
  ] as const)("%s", (_, intents, decision) => {
    expect(decide(intents)).toBe(decision);
  });
});
