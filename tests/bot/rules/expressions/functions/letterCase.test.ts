import { type Case, giving } from "../giving";

it.each<Case>([
  ["ToLower([a])", { a: "JOHN Ä" }, "john ä"],
  ["ToUpper([a])", { a: "john ä" }, "JOHN Ä"],
  ["ToUpper([a])", { a: "straße" }, "STRAßE"],
  ["ToUpper([a])", { a: "ıi" }, "ıI"],
  ["ToLower([a])", { a: "İI" }, "İi"],
  ['ToUpper([a], "tr-TR")', { a: "ıi" }, "Iİ"],
  ['ToLower([a], "tr-TR")', { a: "İI" }, "iı"],
  ['ToLower([a], "en-US")', { a: "I" }, "i"],
  ['ToLower([a], "")', { a: "I" }, "i"],
  ["ToLower([a])", {}, null],
  [
    'ToLower([a], "no culture")',
    { a: "I" },
    'error: ToLower does not know the culture "no culture".',
  ],
  ["PCase([a])", { a: "PABLO GONSALVES (SECOND)" }, "Pablo Gonsalves (Second)"],
  ["PCase([a])", { a: "st john's hospital" }, "St John'S Hospital"],
  ["PCase([a])", { a: "anna-maria\tli+x" }, "Anna-Maria\tLi+X"],
  ['PCase([a]," \'-")', { a: "PINTO-DE'SILVA" }, "Pinto-De'Silva"],
  ['PCase([a]," ")', { a: "PINTO-DE SILVA" }, "Pinto-de Silva"],
  ["PCase([a])", {}, null],
])("%s of %j is %j", (expression, attributes, gives) => {
  expect(giving(expression, attributes)).toEqual(gives);
});
