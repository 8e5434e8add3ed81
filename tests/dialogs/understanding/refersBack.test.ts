import { isShort, refersBack } from "../../../dialogs/understanding/refersBack";

it.each([
  ["can I just add her to the outer group", true],
  ["she is in Seattle, does that matter", true],
  ["liegt es vielleicht an ihr", true],
  ["a user of ours says that she cannot get in", false],
  ["somebody says he has no account", false],
  ["the job is stuck", false],
])("%j speaks of somebody named before: %j", (text, is) => {
  expect(refersBack(text)).toBe(is);
});

it("tells short texts from others", () => {
  expect(isShort("how far is it")).toBe(true);
  expect(isShort("the job for the new application seems to be stuck since noon")).toBe(false);
});
