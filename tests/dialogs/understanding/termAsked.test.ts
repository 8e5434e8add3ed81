import { termAsked } from "../../../dialogs/understanding/termAsked";

it.each([
  ["what is a scoping filter", "termFilter"],
  ["what does quarantine mean?", "termQuarantine"],
  ["what does skipped mean", "termSkipped"],
  ["how long does provisioning usually take", "termCycle"],
  ["What is the initial cycle?", "termCycle"],
  ["what is provision on demand", "termOnDemand"],
  ["what's a service principal", "termPrincipal"],
  ["what is a matching attribute?", "termMatching"],
  ["Was bedeutet übersprungen?", "termSkipped"],
  ["qué significa omitido", "termSkipped"],
  ["que signifie ignoré", "termSkipped"],
  ["検疫とは何ですか", "termQuarantine"],
  ["explain escrow", "termEscrow"],
  ["what is the watermark?", "termWatermark"],
  ["was ist ein Wasserzeichen", "termWatermark"],
  ["qu'est-ce qu'un filigrane ?", "termWatermark"],
  ["エスクローとは何ですか", "termEscrow"],
  ["difference between initial and incremental", "termCycle"],
  ["Was ist der Unterschied zwischen dem initialen und dem inkrementellen Zyklus?", "termCycle"],
  ["quarantine", undefined],
  ["what is the quarantine of Salesforce", undefined],
  ["what does it mean", undefined],
  ["is DocuSign in quarantine?", undefined],
] as const)("%j asks for %j", (text, key) => {
  expect(termAsked(text)).toBe(key);
});
