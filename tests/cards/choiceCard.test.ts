import { type Button } from "../../cards/actions";
import { choiceCard, type ChoiceList, choiceText } from "../../cards/choiceCard";
import { elementsOf, faultsOf, plainOf } from "./cardRules";

const human: Button = { title: "Talk to a person", data: { action: "human", card: "c1" } };
const list = (titles: readonly string[]): ChoiceList => ({
  card: "c1",
  label: "Application",
  missing: "Pick one.",
  submit: "Look there",
  titles,
});

it("shows lines and buttons, and says the same in text", () => {
  const card = choiceCard(["Which one?"], [human]);
  expect(faultsOf(card)).toEqual([]);
  expect(plainOf(card)).toBe("Which one?");
  expect(choiceText(["Which one?"], [human])).toBe("Which one?\n- Talk to a person");
});

describe("a list", () => {
  const card = choiceCard(["Which one?"], [human], list(["Box", "${1+1}"]));
  const [input] = elementsOf(card).filter(({ type }) => type === "Input.ChoiceSet");

  it("has a label, and numbers instead of names as values", () => {
    expect(faultsOf(card)).toEqual([]);
    expect(input).toMatchObject({
      id: "choice",
      label: "Application",
      isRequired: true,
      errorMessage: "Pick one.",
      choices: [
        { title: "Box", value: "0" },
        { title: "${1+1}", value: "1" },
      ],
    });
  });

  it("is sent by its own button only, so that the others work without a pick", () => {
    const buttons = elementsOf(card).filter(({ type }) => type === "Action.Submit");
    expect(buttons.map(({ title, associatedInputs }) => [title, associatedInputs])).toEqual([
      ["Look there", undefined],
      ["Talk to a person", "none"],
    ]);
  });
});

it("holds 200 names within the size that Teams takes", () => {
  const titles = Array.from({ length: 200 }, (_, at) => `Application ${at} `.padEnd(70, "x"));
  expect(faultsOf(choiceCard(["Which one?"], [human], list(titles)))).toEqual([]);
});

it("cuts long titles", () => {
  const [button] = elementsOf(choiceCard(["?"], [{ ...human, title: "x".repeat(500) }])).filter(
    ({ type }) => type === "Action.Submit",
  );
  expect(button?.["title"]).toHaveLength(80);
});
