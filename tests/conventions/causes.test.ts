import { existsSync } from "node:fs";
import path from "node:path";
import { causes } from "../../bot/causes";
import { demoCauses } from "../../bot/demo";
import { demoAnswers, demoPastes } from "../conversations/demoPastes";
import { causeFiles } from "./causeFiles";
import { root } from "./generated";

const files = causeFiles();

describe.each(causes.map((cause) => [cause.id, cause] as const))("%s", (id, cause) => {
  it("is one file with a test of the same name", () => {
    const file = files.get(id) ?? `bot/causes/<area>/${id}.ts`;
    const test = `tests/${file.replace(/\.ts$/, ".test.ts")}`;
    const missing = [file, test].filter((one) => !existsSync(path.join(root, one)));
    expect(missing).toEqual([]);
  });

  it("is shown by somebody in the demo tenant, or by a demo paste where Graph cannot show it", () => {
    const found = [demoCauses, demoPastes, demoAnswers].some((shown) => id in shown);
    // Add a person in bot/demo/world with this problem and name it in bot/demo/personas.ts, or add a
    // row to tests/conversations/demoPastes.ts.
    expect({ id, found }).toEqual({ id, found: true });
  });

  it("has texts for all three readers, each with something to do", () => {
    const { state, line, employeeLine, next } = cause.english;
    expect([state, line, employeeLine].filter((text) => text.trim() === "")).toEqual([]);
    expect(Object.values(next).filter((steps) => steps.length === 0)).toEqual([]);
  });

  it("tells employees nothing in the words of the field", () => {
    const { employeeLine, next } = cause.english;
    const steps = next.employee.map((step) => step.replace(/^[?!]\w+ /, ""));
    const said = [employeeLine, ...steps].join(" ");
    expect(said).not.toMatch(/attribute|scoping|escrow|schema|SCIM|GUID|object id|quarantine/i);
    expect(said).not.toMatch(/!|\b(?:invalid|illegal|fatal|abort)\b/i);
  });

  it("rests on a public document", () => {
    expect(cause.doc).toMatch(/^https:\/\/learn\.microsoft\.com\/[\w/-]+$/);
  });
});

it("no file is left over in the folders of causes", () => {
  const ids = new Set<string>(causes.map(({ id }) => id));
  const shared = new Set(["emptyRequirement", "failingClauses", "isSkippedOnly"]);
  expect([...files.keys()].filter((name) => !ids.has(name) && !shared.has(name))).toEqual([]);
});
