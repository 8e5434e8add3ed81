import { applicationTerm } from "../../../dialogs/understanding/applicationTerm";
import { isSentence } from "../../../dialogs/understanding/isSentence";

it.each([
  "ok do it",
  "thats not helpful",
  "that's no help",
  "fuck this bot",
  "5",
  "has someone been told",
  "so is it stuck?",
  "please help me",
  "it doesnt work",
  "das hilft nicht",
  "frag ihn doch",
  "Scheißprogramm",
  "ça ne marche pas",
  "demande-lui",
  "c'est nul",
  "pídelo tú",
  "eso no sirve",
  "bot inútil",
  "このバカ",
])("no name: %s", (text) => {
  expect(isSentence(text)).toBe(true);
  expect(applicationTerm(text)).toBeUndefined();
});

it.each([
  "Big Blue 5",
  "5pm",
  "IT Glue",
  "On24",
  "Go Fluent",
  "That App",
  "Das Örtliche",
  "Nobody Studios",
  "Not for Sale",
  "So Energy",
  "365",
  "Just Works",
  "Ask Nicely",
  "勤怠管理",
])("a name: %s", (text) => {
  expect(isSentence(text)).toBe(false);
  expect(applicationTerm(text)).toBeDefined();
});
