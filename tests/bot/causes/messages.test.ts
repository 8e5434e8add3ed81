import { recogniseText } from "../../../bot/causes/recognise";
import { toldMessages } from "./toldMessages";

it.each(
  Object.entries(toldMessages).flatMap(([family, texts]) => texts.map((text) => [text, family])),
)("%s -> %s", (text, family) => {
  expect(recogniseText(text)?.family).toBe(family);
});
