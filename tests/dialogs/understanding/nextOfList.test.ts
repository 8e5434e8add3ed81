import { nextOfList } from "../../../dialogs/understanding/nextOfList";

const next = { step: 1, sure: true };

it.each([
  ["next person", next],
  ["Next one please", next],
  ["ok, the next user", next],
  ["next", { step: 1, sure: false }],
  ["and the next?", { step: 1, sure: false }],
  ["previous person", { step: -1, sure: true }],
  ["nächste Person", next],
  ["und der nächste?", { step: 1, sure: false }],
  ["la personne suivante", next],
  ["passons au suivant", { step: 1, sure: false }],
  ["la siguiente persona", next],
  ["el siguiente", { step: 1, sure: false }],
  ["次の人", next],
  ["次の方お願いします", next],
  ["2", { place: 2 }],
  ["#3", { place: 3 }],
  ["number 4", { place: 4 }],
  ["0", undefined],
  ["next step", undefined],
  ["when is the next cycle?", undefined],
  ["what next?", undefined],
  ["500", undefined],
] as const)("%j: %j", (text, wanted) => {
  expect(nextOfList(text)).toEqual(wanted);
});
