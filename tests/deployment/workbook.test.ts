import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cleanFields } from "../../bot/telemetry/logFields";
import { metricNames } from "../../bot/telemetry/metricNames";
import { type StepName } from "../../bot/telemetry/port";
import { stepAttributes } from "../../bot/telemetry/stepAttributes";
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

const ofLog = queries.filter(([, query]) => query.includes("parse_json"));
const ofTelemetry = queries.filter(([, query]) => !query.includes("parse_json"));

it("tells of volume, causes, time to answer, deflection, throttling and cases", () => {
  const titles = queries.map(([title]) => title).join("\n");
  for (const about of ["Volume", "Causes", "Time to answer", "Deflection", "throttling", "Cases"]) {
    expect(titles).toContain(about);
  }
});

describe.each(ofLog)("the query %s", (_, query) => {
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

/** What a span or a metric can say of itself. */
const attributes = Object.keys(
  stepAttributes({
    route: "a",
    channel: "a",
    role: "a",
    kind: "a",
    state: "a",
    family: "a",
    cause: "a",
    certainty: "a",
    method: "a",
    resource: "a",
    status: 1,
    incident: "a",
  }),
);

describe.each(ofTelemetry)("the query %s", (_, query) => {
  it("asks for metrics and steps that the product sends", () => {
    // That these are what is sent, tests/conversations/telemetry.test.ts sees at the other end.
    const sent: Readonly<Record<string, readonly string[]>> = {
      AppMetrics: Object.values(metricNames),
      AppRequests: ["turn" satisfies StepName],
    };
    const [table = ""] = query.split("\n");
    const asked = Array.from(query.matchAll(/\bName == "([^"]+)"/g), ([, name]) => name ?? "");
    expect(Object.keys(sent)).toContain(table);
    expect(asked).toHaveLength(1);
    expect(sent[table]).toEqual(expect.arrayContaining(asked));
  });

  it("asks for attributes that they can have", () => {
    const asked = Array.from(query.matchAll(/\bProperties\.(\w+)/g), ([, name]) => name ?? "");
    expect(asked.filter((name) => !attributes.includes(name))).toEqual([]);
  });
});

it("tells of every step that is measured but the turn in a metric", () => {
  const asked = ofTelemetry.map(([, query]) => query).join("\n");
  const steps = [
    metricNames.graph,
    metricNames.limiter,
    metricNames.diagnosis,
    metricNames.handoff,
  ];
  for (const name of steps) expect(asked).toContain(name);
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
