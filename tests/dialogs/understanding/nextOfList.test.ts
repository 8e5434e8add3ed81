import { nextOfList } from "../../../dialogs/understanding/nextOfList";

const next = { step: 1, sure: true, person: true };
const bare = { step: 1, sure: false, person: false };

it.each([
  ["next person", next],
  ["Next one please", { step: 1, sure: true, person: false }],
  ["ok, the next user", next],
  ["next", bare],
  ["and the next?", bare],
  ["previous person", { step: -1, sure: true, person: true }],
  ["nächste Person", next],
  ["und der nächste?", bare],
  ["la personne suivante", next],
  ["passons au suivant", bare],
  ["la siguiente persona", next],
  ["el siguiente", bare],
  ["次の人", next],
  ["次の方お願いします", next],
  ["2", { place: 2 }],
  ["#3", { place: 3 }],
  ["number 4", { place: 4 }],
  ["und der letzte?", { place: "last" }],
  ["the last one", { place: "last" }],
  ["la dernière personne", { place: "last" }],
  ["0", undefined],
  ["next step", undefined],
  ["when is the next cycle?", undefined],
  ["what next?", undefined],
  ["500", undefined],
] as const)("%j: %j", (text, wanted) => {
  expect(nextOfList(text)).toEqual(wanted);
});
