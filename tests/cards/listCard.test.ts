import { listCard } from "../../cards/listCard";
import { listText } from "../../cards/listText";
import { type ListView } from "../../cards/listView";
import { elementsOf, faultsOf, markdownOf, plainOf } from "./cardRules";

const hostile = "[x](https://evil.example) ${1+1} {{DATE(2026-01-01,SHORT)}} <b>";
const view = (names: readonly string[]): ListView => ({
  title: "Salesforce",
  state: "Who is affected",
  lines: ["Two people."],
  rows: names.map((title, at) => ({
    open: { title, data: { action: "open", card: "c1", choice: `${at}` } },
    details: ["Found twice · failed"],
  })),
  notes: ["Entries read: 22."],
  footer: "Read 10:00 UTC",
});

it("says the same as card, text and speech, and each row has its button", () => {
  const shown = view(["Hanna Nowak", "Ketut Budiono"]);
  const card = listCard(shown, []);
  expect(faultsOf(card)).toEqual([]);
  expect(card).toMatchObject({ speak: listText(shown) });
  expect(listText(shown)).toBe(
    "Salesforce: Who is affected\nTwo people.\n- Hanna Nowak: Found twice · failed\n- Ketut Budiono: Found twice · failed\nEntries read: 22.\nRead 10:00 UTC",
  );
  const buttons = elementsOf(card).filter(({ type }) => type === "Action.Submit");
  expect(buttons.map(({ title }) => title)).toEqual(["Hanna Nowak", "Ketut Budiono"]);
  expect(JSON.stringify(card)).toContain('"choice":"1"');
  expect(plainOf(card)).toContain("Found twice · failed");
});

it("shows names as they are, whatever they try, and stays small with many", () => {
  const card = listCard(view(Array.from({ length: 21 }, () => hostile.repeat(5))), []);
  expect(faultsOf(card)).toEqual([]);
  expect(markdownOf(card)).not.toContain("evil");
});

it("is a list without rows, too", () => {
  expect(faultsOf(listCard(view([]), []))).toEqual([]);
});
