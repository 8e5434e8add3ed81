import { Template } from "adaptivecards-templating";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { plainTemplate } from "../../cards/plainTemplate";
import { fc, runs } from "../properties";

const folder = path.resolve(__dirname, "../../cards/templates");
const templateOf = (file: string): object =>
  JSON.parse(readFileSync(path.join(folder, file), "utf8")) as object;

/** What Microsoft's engine makes of it, and what is made of it here. */
const both = (template: object, data: object): [unknown, unknown] => [
  plainTemplate(template)?.(data),
  new Template(template).expand({ $root: data }),
];

const person = { name: "Ada", age: 0, data: { act: "go", n: [1, 2] }, list: ["a", "b"] };

it.each<[string, object, object]>([
  ["texts and what stands between them", { text: "${name}, ${age}: ${name}!", x: 1 }, person],
  ["values, which keep their type", { age: "${age}", data: "${data}", list: ["${list}"] }, person],
  [
    "a list without members, in a list and beside",
    { a: [{ $data: "${none}", t: "${x}" }], b: { $data: "${none}" } },
    { none: [] },
  ],
  [
    "a list with one member",
    { a: [{ $data: "${one}", t: "${x}" }], b: { $data: "${one}", t: "${x}" } },
    { one: [{ x: 1 }] },
  ],
  [
    "lists in lists",
    { a: [{ $data: "${many}", b: [{ $data: "${x}", t: "${y}" }, "last"] }] },
    { many: [{ x: [{ y: 1 }, { y: 2 }] }, { x: [] }, { x: [{ y: 3 }] }] },
  ],
  ["an element instead of a list", { a: { $data: "${data}", t: "${act}" } }, person],
  ["what is not there", { a: "${nothing}", b: "so ${nothing}" }, person],
  ["names that all objects have", { a: "${constructor}", b: "${toString}" }, person],
  [
    "data that looks like a template",
    { a: "${name}", b: ["• ${name}"] },
    { name: "${1+1} `x` \\ ${name}" },
  ],
  [
    "constants of every type, and dollars",
    { $schema: "s", a: null, b: true, c: [1, null, "5 $"] },
    person,
  ],
])("makes the same of %s as the engine", (_, template, data) => {
  const [own, engines] = both(template, data);
  expect(own).toBeDefined();
  expect(own).toEqual(engines);
});

it.each([
  [{ $when: "${x}" }],
  [{ $data: { a: 1 }, t: "${a}" }],
  [{ a: "${count(x)}" }],
  [{ a: "${x.y} ${x[0]}" }],
  [{ a: "${$root.x}" }],
  [{ a: "${x} `" }],
  [{ a: "${x} \\n" }],
  [{ a: "${true}" }],
  [{ a: [{ b: { c: "${x" } }] }],
])("leaves %j to the engine", (template) => {
  expect(plainTemplate(template)).toBeUndefined();
});

it("takes the cards of a diagnosis and of a list, and leaves those with conditions and functions", () => {
  const plain = readdirSync(folder).filter((file) => plainTemplate(templateOf(file)));
  expect(plain).toEqual(["diagnosis.json", "list.json"]);
});

it("makes the same of any diagnosis as the engine", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("${x}", "$", "`", "${1+1}"));
  const line = fc.record({ text, origin: fc.array(fc.record({ text }), { maxLength: 1 }) });
  const marked = fc.record({
    marker: text,
    width: text,
    text,
    origin: line.map(({ origin }) => origin),
  });
  const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
  const view = fc.record({
    ...{ title: text, icon: text, state: text, color: text, line: text, footer: text },
    ...{ style: text, speak: text, outlook: list(fc.record({ text })) },
    sections: list(fc.record({ heading: text, marked: list(marked), bare: list(line) })),
    buttons: list(fc.record({ title: text, mode: text, data: fc.record({ action: text }) })),
    links: list(fc.record({ title: text, url: text })),
  });
  const template = templateOf("diagnosis.json");
  fc.assert(
    fc.property(view, (data) => {
      const [own, engines] = both(template, data);
      expect(own).toEqual(engines);
    }),
    { numRuns: runs(60) },
  );
});
