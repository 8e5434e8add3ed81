import { intentNames, type IntentName } from "../../../dialogs/understanding/recognition";
import { tellingSentence } from "../../../dialogs/understanding/tellingSentence";

/** A sentence that names an intent is about it, surely where it says so; others are about nothing. */
function rank(sentence: string): { intent: IntentName; score: number }[] {
  const named = intentNames.find((intent) => sentence.includes(intent)) ?? "out_of_scope";
  const score = sentence.includes("surely") ? 0.9 : 0.5;
  return intentNames
    .map((intent) => ({ intent, score: intent === named ? score : 0.01 }))
    .sort((a, b) => b.score - a.score);
}

it.each<[string, IntentName | undefined]>([
  ["I hope you are well. This is surely quarantine. Could you check?", "quarantine"],
  ["I hope you are well\nThis is surely quarantine", "quarantine"],
  ["こんにちはお元気ですか。surely quarantine。", "quarantine"],
  ["This is surely quarantine", undefined],
  ["I hope you are well. This may be quarantine.", undefined],
  ["This is surely quarantine. Or this is credentials.", undefined],
  ["This is surely quarantine. And perhaps quarantine again.", "quarantine"],
  ["I hope you are well. This is surely smalltalk.", undefined],
])("%j is about %s", (text, intent) => {
  expect(tellingSentence(text, rank)).toBe(intent);
});
