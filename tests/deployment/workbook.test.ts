import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cleanFields } from "../../bot/telemetry/logFields";
import { root } from "../conventions/generated";
import { made, ofType, templates } from "./madeTemplates";

interface Item {
  readonly type: number;
  readonly name: string;
  readonly content: { readonly query?: string; readonly title?: string; readonly json?: string };
}

const workbook = JSON.parse(
  readFileSync(path.join(root, "deploymentTemplates", "parts", "workbook.json"), "utf8"),
) as { readonly version: string; readonly items: readonly Item[] };
const queries = workbook.items.flatMap(({ content: { query, title } }) =>
  query === undefined ? [] : [[title ?? "", query] as const],
);

/** Everything that the product's sources log, by name of the event. */
const logged = new Set(
  readdirSync(path.join(root, "bot"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const source = readFileSync(path.join(root, "bot", file), "utf8");
      return Array.from(source.matchAll(/log\.\w+\(\s*"(\w+)"/g), ([, event]) => event ?? "");
    }),
);

/** What a line has: the fields that are let through, and what the logger adds. */
const fields = new Set([
  ...Object.keys(
    cleanFields({
      method: "",
      path: "",
      status: 0,
      ms: 0,
      count: 0,
      port: 0,
      route: "",
      channel: "",
      kind: "",
      state: "",
      role: "",
      family: "",
      cause: "",
      certainty: "",
      code: "",
      reason: "",
      attempt: 0,
      id: "",
      error: new Error(),
    }),
  ),
  ...["event", "level", "time"],
]);

it("tells of volume, causes, time to answer, deflection, throttling and cases", () => {
  const titles = queries.map(([title]) => title).join("\n");
  for (const about of ["Volume", "Causes", "Time to answer", "Deflection", "throttling", "Cases"]) {
    expect(titles).toContain(about);
  }
});

describe.each(queries)("the query %s", (_, query) => {
  it("asks for events that the product logs", () => {
    const events = [
      ...Array.from(query.matchAll(/event == "(\w+)"/g), ([, event]) => event ?? ""),
      ...Array.from(query.matchAll(/event in \(([^)]*)\)/g), ([, list]) => list ?? "").flatMap(
        (list) => list.split(",").map((one) => one.trim().replaceAll('"', "")),
      ),
    ];
    expect(events.filter((event) => !logged.has(event))).toEqual([]);
  });

  it("asks for fields that a line can have", () => {
    const asked = Array.from(query.matchAll(/\bline\.(\w+)/g), ([, field]) => field ?? "");
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((field) => !fields.has(field))).toEqual([]);
  });

  it("reads the log of both hosts", () => {
    expect(query).toContain("AppServiceConsoleLogs");
    expect(query).toContain("ContainerAppConsoleLogs");
  });
});

it.each(templates.filter(([file]) => !file.includes("AzureBot")))(
  "is deployed by %s",
  (file, given) => {
    const [deployed] = ofType(made(file, given), "Microsoft.Insights/workbooks");
    const { serializedData, version } = deployed?.["properties"] as Record<string, string>;
    expect(JSON.parse(serializedData ?? "")).toEqual(workbook);
    expect(version).toBe(workbook.version);
  },
);
