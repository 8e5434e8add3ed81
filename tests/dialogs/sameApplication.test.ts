import { sameApplication } from "../../dialogs/sameApplication";

it.each([
  [
    "the same id, renamed",
    { id: "a", displayName: "Box" },
    { id: "a", displayName: "Box 2" },
    true,
  ],
  ["two of one name", { id: "a", displayName: "Box" }, { id: "b", displayName: "Box" }, false],
  ["by name", { id: "", displayName: "box" }, { id: "b", displayName: "Box" }, true],
  ["two names", { id: "", displayName: "Box" }, { id: "", displayName: "Zoom" }, false],
  ["none", { id: "", displayName: "Box" }, undefined, false],
])("%s", (_, one, other, same) => {
  expect(sameApplication(one, other)).toBe(same);
});
