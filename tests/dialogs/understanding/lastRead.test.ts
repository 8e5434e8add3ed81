import { lastRead } from "../../../dialogs/understanding/lastRead";

it("reads a text once until another one comes", () => {
  const read = jest.fn((text: string) => (text === "" ? undefined : { text }));
  const once = lastRead(read);
  expect(["", "", "a", "a", "b", "a"].map((text) => once(text)?.text)).toEqual([
    ...[undefined, undefined, "a", "a", "b", "a"],
  ]);
  expect(read.mock.calls.map(([text]) => text)).toEqual(["", "a", "b", "a"]);
  expect(once("a")).toBe(once("a"));
});
