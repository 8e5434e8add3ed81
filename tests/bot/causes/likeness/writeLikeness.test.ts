import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { writeLikeness } from "../../../../bot/causes/likeness/writeLikeness";
import { decodeModel } from "../../../../bot/textClassifier/modelFile";

const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-messages-"));
const causes = path.join(folder, "bot", "causes");

function write(file: string, text: string): void {
  const full = path.join(folder, "bot", file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function written(): Buffer {
  writeLikeness(causes, folder);
  return readFileSync(path.join(folder, "messages.model"));
}

beforeAll(() => {
  write("causes/messages/nameTaken.txt", "the name is taken\nsomebody has this name\n");
  write("causes/messages/tokenOld.txt", "the token ran out\nrenew the token\n");
  write("causes/likeness/reader.ts", "");
  write("causes/sayings.ts", "");
  write("causes/httpStatus.ts", "");
  write("causes/sameForAll.ts", "");
  write("textClassifier/train.ts", "");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("the same messages always give the same model, of the causes they are named after", () => {
  const first = written();
  expect(written().equals(first)).toBe(true);
  expect(decodeModel(first, () => true).classes).toEqual(["nameTaken", "tokenOld"]);
});

const features = path.join(__dirname, "../../../../bot/causes/likeness/messageFeatures.ts");
const readBy = [...readFileSync(features, "utf8").matchAll(/from "\.\.\/(\w+)";/g)];

it.each(readBy.map(([, name]) => name ?? ""))("the model says that it was made by %s", (name) => {
  const madeFrom = (): string => decodeModel(written(), () => true).madeFrom;
  const before = madeFrom();
  write(`causes/${name}.ts`, "// other words");
  expect(madeFrom()).not.toBe(before);
});
