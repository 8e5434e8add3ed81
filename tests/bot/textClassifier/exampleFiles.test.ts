import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { exampleFiles, hashOfFiles, readExamples } from "../../../bot/textClassifier/exampleFiles";

const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-examples-"));
const write = (name: string, text: string): void => {
  writeFileSync(path.join(folder, name), text);
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("reads a text from each line, by the names of the files", () => {
  write("two.txt", "second\r\n\r\n  third  \n# a remark\n");
  write("one.txt", "first");
  write("notes.md", "none of these");
  expect(readExamples(folder, ["one", "two"])).toEqual([
    { is: "one", text: "first" },
    { is: "two", text: "second" },
    { is: "two", text: "third" },
  ]);
});

it("refuses a file that is named after no class", () => {
  expect(() => readExamples(folder, ["one"])).toThrow(/two\.txt/);
});

it("has a hash that changes with a text and not with the ends of its lines", () => {
  const files = exampleFiles(folder);
  const before = hashOfFiles(files, folder);
  write("two.txt", "second\n\n  third  \n# a remark\n");
  expect(hashOfFiles(files, folder)).toBe(before);
  write("two.txt", "another");
  expect(hashOfFiles(files, folder)).not.toBe(before);
});
