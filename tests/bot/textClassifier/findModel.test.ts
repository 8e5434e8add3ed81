import { existsSync } from "node:fs";
import path from "node:path";
import { findModel } from "../../../bot/textClassifier/findModel";

it("finds what the build made", () => {
  expect(existsSync(findModel(path.join("bot", "causes", "messages.model")))).toBe(true);
});

it("says what to do where the build made none", () => {
  expect(() => findModel("no.model")).toThrow(/npm run build/);
});
