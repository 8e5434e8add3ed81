import { contentCutter } from "../../../../bot/logs/triage/contentCutter";
import { cutWith, entry, halves, readExport } from "./exports";

const [a, b, c] = [entry("a"), entry("b"), entry("c")];
const all = [a, b, c];
const lines = (values: readonly object[], end = "\n"): string =>
  values.map((value) => JSON.stringify(value)).join(end);
const row = (id: string): string =>
  `"2026-11-20T09:00:00Z","${id}","Zoë ""Z"", Łukasz","create","Success","first line\r\nsecond, ""line"""`;
const csv = ["Date,Id,Identity,Action,Status,Status reason", row("a"), row("b"), row("c")];
const record = (properties: unknown): object => ({
  time: "2026-11-20T09:00:00Z",
  category: "ProvisioningLogs",
  properties,
});

/** Every shape in which the same three entries are exported. */
const shapes: [string, string][] = [
  ["a page of Graph", JSON.stringify({ "@odata.context": "https://x/[{", value: all })],
  [
    "a page, printed over many lines",
    JSON.stringify({ value: all, "@odata.nextLink": "n" }, null, 2),
  ],
  ["an array", JSON.stringify(all)],
  ["an array, an entry a line", `[\n${lines(all, ",\n")}\n]\n`],
  ["NDJSON", lines(all)],
  ["NDJSON with CRLF and blank lines", `\r\n${lines(all, "\r\n\r\n")}\r\n`],
  ["a byte order mark before NDJSON", `\uFEFF${lines(all)}`],
  ["a byte order mark before a page", `\uFEFF${JSON.stringify({ value: all }, null, 1)}`],
  ["entries in a row, over many lines", all.map((one) => JSON.stringify(one, null, 2)).join("\n")],
  ["pages in a row", lines([{ value: [a, b] }, { value: [] }, { value: [c] }])],
  ["pages in an array", JSON.stringify([{ value: [a] }, { value: [b, c] }])],
  ["arrays in an array", JSON.stringify([[a], [b, c]])],
  ["Azure Monitor, a record a line", lines(all.map(record))],
  ["Azure Monitor, records", JSON.stringify({ records: all.map(record) })],
  ["Event Hub, batches a line", lines([{ records: [record(a)] }, { records: [b, c].map(record) }])],
  [
    "Log Analytics, members as JSON strings",
    JSON.stringify(all.map((one) => record(JSON.stringify(one)))),
  ],
  [
    "Log Analytics, a table",
    JSON.stringify({
      tables: [
        {
          name: "PrimaryResult",
          columns: Object.keys(a).map((name) => ({ name, type: "string" })),
          rows: all.map((one) =>
            Object.values(one).map((value) =>
              typeof value === "string" ? value : JSON.stringify(value),
            ),
          ),
        },
      ],
    }),
  ],
  ["CSV", csv.join("\r\n")],
  ["CSV with a byte order mark and an end", `\uFEFF${csv.join("\n")}\n`],
];

describe.each(shapes)("%s", (_, text) => {
  it("gives every entry once", () => {
    expect(readExport(text)).toMatchObject({ ids: ["a", "b", "c"], problems: [] });
  });

  it("gives the same wherever a chunk ends", () => {
    const whole = readExport(text);
    const different = halves(text).flatMap((two, at) => {
      const cut = cutWith(contentCutter, two);
      return JSON.stringify(cut) === JSON.stringify(whole) ? [] : [at];
    });
    expect(different).toEqual([]);
  });

  it.each([1, 2, 3, 7])("gives the same in chunks of %i bytes", (size) => {
    expect(readExport(text, size)).toEqual(readExport(text));
  });
});

it("keeps what strings hold", () => {
  const [read] = readExport(JSON.stringify({ value: all }, null, 2), 1).entries;
  expect(read).toMatchObject({
    app: { displayName: 'Conto"so [CRM] {1}' },
    source: { displayName: "Zoë \\ Łukasz 😀" },
    steps: [{ details: { "a]}": '\\"[{' } }],
  });
});

it("reads the fields of the CSV download", () => {
  const [read] = readExport(csv.join("\r\n")).entries;
  expect(read).toMatchObject({
    id: "a",
    at: "2026-11-20T09:00:00Z",
    action: "create",
    status: "success",
    source: { displayName: 'Zoë "Z", Łukasz' },
  });
});

describe("what cannot be read is named, and costs only itself", () => {
  const json = JSON.stringify;
  it.each<[string, string, string[], string[]]>([
    [
      "a broken line",
      `${json(a)}\n{"id":"b","x\n${json(c)}`,
      ["a", "c"],
      ["line 2 is no valid JSON"],
    ],
    [
      "a line cut short at the end",
      `${json(a)}\n${json(b).slice(0, 50)}`,
      ["a"],
      ["line 2 is no valid JSON"],
    ],
    [
      "another kind of line",
      `${json(a)}\n{"id":1}\n${json(c)}`,
      ["a", "c"],
      ["line 2 is no provisioning log entry"],
    ],
    [
      "text among the lines",
      `${json(a)}\nhello\n${json(c)}`,
      ["a", "c"],
      ["line 2 is no valid JSON"],
    ],
    [
      "a broken first line",
      `{"id":"x","y\n${json(b)}\n${json(c)}`,
      ["b", "c"],
      ["entry 1 is no valid JSON"],
    ],
    ["an array cut short", `[${json(a)},${json(b).slice(0, 80)}`, ["a"], ["entry 2 is cut short"]],
    [
      "an array without its end",
      `[${json(a)},`,
      ["a"],
      ["the end is missing: the input is cut short"],
    ],
    [
      "a page cut in a name",
      `{"value":[${json(a)}],"@odata.nex`,
      ["a"],
      ["the end is missing: the input is cut short"],
    ],
    [
      "text behind the end",
      `[${json(a)}]\nhello, world`,
      ["a"],
      ["what follows entry 1 is no JSON object"],
    ],
    ["a bracket too many", `[${json(a)}]]`, ["a"], ["what follows entry 1 is no JSON object"]],
    [
      "a number among the entries",
      `[${json(a)},12,null,${json(c)}]`,
      ["a", "c"],
      ["what follows entry 1 is no JSON object"],
    ],
    ["a comma too many", `[${json(a)},,${json(c)},]`, ["a", "c"], []],
    [
      "an element with a broken value",
      `[${json(a)},{"id":nope},${json(c)}]`,
      ["a", "c"],
      ["entry 2 is no valid JSON"],
    ],
    [
      "an element of another kind",
      `[${json(a)},{"id":"x"},${json(c)}]`,
      ["a", "c"],
      ["entry 2 is no provisioning log entry"],
    ],
    [
      "a string without an end",
      `[\n${json(a)},\n${json(b).slice(0, 70)}\n${json(c)},\n${json(b)}\n]`,
      ["a", "c", "b"],
      ["entry 2 is no valid JSON"],
    ],
    [
      "a string without an end, over many lines",
      `{"value":${JSON.stringify([a, b, c], null, 2).replace('"id": "b"', '"id": "b')}}`,
      ["a", "c"],
      ["entry 2 is no valid JSON"],
    ],
    [
      "steps by themselves",
      `[{"name":"EntryExportAdd","details":{"x":"y"},"status":"success"}]`,
      [],
      ["entry 1 is no provisioning log entry"],
    ],
    [
      "something else",
      "Dear all,\nthe log is attached.\n",
      [],
      ["is neither JSON nor a table of a provisioning log"],
    ],
    [
      "one line of something else",
      "hello",
      [],
      ["is neither JSON nor a table of a provisioning log"],
    ],
    [
      "another table",
      "name,age\nZoe,4\n",
      [],
      ["is neither JSON nor a table of a provisioning log"],
    ],
    [
      "a field without an end",
      `${csv[0] ?? ""}\n${row("a")}\n"2026,b`,
      ["a"],
      ["row 2 is cut short"],
    ],
    ["nothing", "", [], []],
    ["blanks", " \n\r\n\t ", [], []],
    ["an empty page", '{"value":[]}', [], []],
    ["an empty array", "[]", [], []],
    ["a header without rows", `${csv[0] ?? ""}\n`, [], []],
  ])("%s", (_, text, ids, problems) => {
    for (const size of [Number.POSITIVE_INFINITY, 1, 5]) {
      const { ids: found, problems: named } = readExport(text, size);
      expect({ found, named }).toEqual({ found: ids, named: problems });
    }
  });
});

it("passes over a value that is too long for any entry, in bounded memory", () => {
  const long = `{"id":"x","y":"${"z".repeat(33 * 1024 * 1024)}"}`;
  const read = readExport(`[${JSON.stringify(a)},${long},${JSON.stringify(c)}]`, 64 * 1024);
  expect(read.ids).toContain("a");
  expect(read.problems).toEqual(["entry 2 is too long"]);
  const byLine = readExport(`${lines([a])}\n${long}\n${lines([c])}`, 64 * 1024);
  expect(byLine).toMatchObject({ ids: ["a", "c"], problems: ["line 2 is too long"] });
});
