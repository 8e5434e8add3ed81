import { existsSync } from "node:fs";
import path from "node:path";
import { findBuilt } from "../../../bot/built/findBuilt";

it.each([
  path.join("bot", "causes", "messages.model"),
  path.join("bot", "logs", "triage", "scan", "scanner.wasm"),
])("finds %s, which the build made", (file) => {
  expect(existsSync(findBuilt(file))).toBe(true);
});

it("says what to do where the build made none", () => {
  expect(() => findBuilt("no.model")).toThrow("no.model is missing: run `npm run build`");
});
