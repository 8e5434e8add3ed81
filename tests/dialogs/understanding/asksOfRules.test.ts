import {
  asksMatching,
  asksWhoWroteRule,
  wantsSameOf,
  wondersWhetherTaken,
} from "../../../dialogs/understanding/asksOfRules";

describe("whom it is wondered about, below a filter", () => {
  it.each([
    ["would Audrey pass it?", "Audrey"],
    ["and does Ben Carter meet that", "Ben Carter"],
    ["what would Audrey need", "Audrey"],
    ["is Audrey Oliver in scope", "Audrey Oliver"],
    ["Would audrey@contoso.com be covered by the filter?", "audrey@contoso.com"],
    ["erfüllt Audrey den Filter?", "Audrey"],
    ["würde Ben Carter ihn bestehen", "Ben Carter"],
    ["est-ce qu'Audrey passe ?", "Audrey"],
    ["est-ce que Audrey passe le filtre ?", "Audrey"],
    ["¿lo cumple Audrey?", "Audrey"],
    ["オードリーさんは条件を満たしますか", "オードリー"],
    ["would it pass?", undefined],
    ["does everyone meet it", undefined],
    ["why is Audrey missing", undefined],
    ["does this happen often", undefined],
    [`would ${"a ".repeat(80)} pass it`, undefined],
  ])("%s -> %p", (text, name) => {
    expect(wondersWhetherTaken(text)).toBe(name);
  });
});

it.each([
  ["and of ", true],
  ["what about ?", true],
  ["und bei ", true],
  ["et dans  ?", true],
  ["y en ", true],
  ["why is Ben not in ", false],
  ["and restart ", false],
])("%p asks for the same of another application: %p", (text, expected) => {
  expect(wantsSameOf(text)).toBe(expected);
});

it.each([
  ["who changed that", true],
  ["when was it changed?", true],
  ["wer hat das geändert", true],
  ["qui a modifié ça", true],
  ["¿quién lo cambió?", true],
  ["誰が変更しましたか", true],
  ["who is affected", false],
  ["who set the filter", true],
  ["wann wurde der Filter geändert?", true],
  ["quand le filtre a été modifié", true],
  ["¿cuándo se cambió el filtro?", true],
  ["when was Audrey created", false],
  ["when is the next cycle", false],
])("%p asks who wrote it: %p", (text, expected) => {
  expect(asksWhoWroteRule(text)).toBe(expected);
});

it.each([
  ["which attribute matches in ", true],
  ["what do you match on in ", true],
  ["what is the matching attribute of ", true],
  ["welches Attribut ist das Abgleichsattribut von ", true],
  ["quel est l'attribut de correspondance dans ", true],
  ["cuál es el atributo de coincidencia en ", true],
  ["の照合属性は", true],
  ["what is the match of the day", false],
  ["which attribute is missing in ", false],
])("%p asks by what is matched: %p", (text, expected) => {
  expect(asksMatching(text)).toBe(expected);
});
