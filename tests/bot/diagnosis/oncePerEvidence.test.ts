import { type Evidence, oncePerEvidence } from "../../../bot/diagnosis";
import { evidence } from "../../builders/evidence";

it("reads each evidence once while it is the one that is judged, and never mixes two up", () => {
  const read: Evidence[] = [];
  const scenarioOf = oncePerEvidence((one) => {
    read.push(one);
    return one.scenario;
  });
  const [app, hr] = [evidence(), evidence({ scenario: "cloudHrToEntra" })];
  expect([app, app, hr, hr, app].map(scenarioOf)).toEqual([
    "application",
    "application",
    "cloudHrToEntra",
    "cloudHrToEntra",
    "application",
  ]);
  expect(read).toEqual([app, hr, app]);
});

it("keeps that there is nothing, too", () => {
  let reads = 0;
  const nothing = oncePerEvidence((): string | undefined => {
    reads += 1;
    return undefined;
  });
  const one = evidence();
  expect([nothing(one), nothing(one), reads]).toEqual([undefined, undefined, 1]);
});
