import { createRecentKeys } from "../../../bot/turns/recentKeys";

it("knows the last keys only, and counts anew what comes again", () => {
  const keys = createRecentKeys(2);
  for (const key of ["a", "b", "a", "c"]) keys.add(key);
  expect(["a", "b", "c"].filter((key) => keys.has(key))).toEqual(["a", "c"]);
  keys.delete("a");
  expect(keys.has("a")).toBe(false);
});
