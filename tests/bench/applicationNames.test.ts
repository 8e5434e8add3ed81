import { createApplicationIndex } from "../../dialogs/understanding/applicationIndex";
import { hostileNames, hostileSentences, likelyNames } from "./applicationLists";
import { likelySentences, rightOf, timesOf } from "./applicationNames";

const rounds = 3;

// What a machine takes differs; how that compares with reading the list once does not. Measured: 0.1.
it("finds an application among 5,000 in less than it takes to read their names", () => {
  const apps = likelyNames();
  const { ofJsonParse } = timesOf(
    createApplicationIndex,
    apps,
    likelySentences(apps).slice(0, 20),
    rounds,
  );
  expect(ofJsonParse).toBeLessThan(1);
});

it("finds the right one, as it is written and mistyped, and hardly ever another", () => {
  const { right, rightMistyped, wrong } = rightOf(createApplicationIndex, likelyNames());
  expect(right).toBeGreaterThanOrEqual(0.98);
  expect(rightMistyped).toBeGreaterThanOrEqual(0.93);
  expect(wrong).toBeLessThanOrEqual(0.03);
});

it.each(Object.keys(hostileNames))("is not held up by a list of %s", (list) => {
  const apps = hostileNames[list]?.() ?? [];
  const times = timesOf(createApplicationIndex, apps, hostileSentences(apps), rounds);
  expect(times.ofJsonParse).toBeLessThan(30);
  expect(times.indexOfJsonParse).toBeLessThan(150);
});
