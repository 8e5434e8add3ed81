import { type LogEntry } from "../../../../../bot/logs/port";
import { exportedEntries } from "../../../../../bot/logs/triage/exportedEntries";
import { knownShapes } from "../../../../../bot/logs/triage/shapes/knownShapes";
import { rowText } from "../../../../../bot/logs/triage/shapes/rowPieces";

/** An entry of an application, and what is said of it there. */
function entryOf(app: string, code: string, reason: string): Buffer {
  const errorInformation = { errorCode: code, reason };
  return Buffer.from(
    JSON.stringify({
      ...{ id: "e", activityDateTime: "2026-11-20T09:00:00Z", provisioningAction: "create" },
      provisioningStatusInfo: { status: "failure", errorInformation },
      targetSystem: { id: "t", displayName: app },
      sourceIdentity: { id: "u", displayName: "Ana", details: {} },
      provisioningSteps: [],
    }),
  );
}

interface Learner {
  readonly learn: (bytes: Buffer, verdict: string) => void;
  /** The row of an entry that need not be read; undefined of any other. */
  readonly known: (bytes: Buffer) => string | undefined;
  /** How much was learned of a kind. */
  readonly count: (is: string) => number;
}

/** Learns from entries in their order, each with its verdict, and tells what it knows then. */
function learner(
  readText: (text: string) => string,
  codes: (entry: LogEntry) => string = ({ error }) => `"${error?.code ?? ""}"`,
): Learner {
  let row = "";
  const shapes = knownShapes<string>(
    {
      render: (entry, verdict) => `"${entry.id}" ${codes(entry)} {"is":"${verdict}"}\n`,
      readText,
    },
    {
      pieces: (pieces, source) => {
        row = rowText(pieces, source);
      },
      bytes: () => undefined,
    },
  );
  return {
    learn(bytes, verdict) {
      const [entry] = exportedEntries(JSON.parse(bytes.toString()));
      if (entry !== undefined) shapes.learn(entry, verdict, bytes, true);
    },
    known(bytes) {
      if (shapes.end(bytes, 0, bytes.length) < 0) return undefined;
      shapes.take();
      return row;
    },
    count: (is: string) => shapes.news.filter((news) => news.is === is).length,
  };
}

const zoom = entryOf("Zoom", "ZoomTimeout", "Zoom is slow");
const slack = entryOf("Slack", "SlackTimeout", "Slack is slow");

it("knows what is said of another application once its parts were met", () => {
  const { learn, known, count } = learner(() => "");
  learn(zoom, "slow");
  expect(known(slack)).toBeUndefined();
  learn(entryOf("Slack", "SlackTimeout", "Zoom is slow"), "slow");
  learn(entryOf("Slack", "ZoomTimeout", "Slack is slow"), "slow");
  expect(known(slack)).toBe('"e" "SlackTimeout" {"is":"slow"}\n');
  expect(known(zoom)).toBe('"e" "ZoomTimeout" {"is":"slow"}\n');
  expect(count("variant")).toBeLessThan(4);
});

it("tells them apart where they do not read the same", () => {
  const { learn, known } = learner((text) => text);
  learn(zoom, "slow");
  learn(slack, "another");
  expect(known(zoom)).toContain('"slow"');
  expect(known(slack)).toContain('"another"');
});

it("tells them apart where the verdict is another one although they read the same", () => {
  const { learn, known, count } = learner(() => "");
  learn(zoom, "slow");
  learn(slack, "another");
  expect(count("apart")).toBeGreaterThan(0);
  expect(known(zoom)).toContain('"slow"');
  expect(known(slack)).toContain('"another"');
});

it("reads an entry that says one thing in two places where its like says two", () => {
  const twice = (code: string, detail: string): Buffer => {
    const entry = JSON.parse(entryOf("Zoom", code, "It is slow").toString()) as object;
    const step = { name: "EntryExportAdd", provisioningStepType: "export", status: "failure" };
    const provisioningSteps = [{ ...step, details: { ErrorCode: detail } }];
    return Buffer.from(JSON.stringify({ ...entry, provisioningSteps }));
  };
  const eachOnce = ({ error, steps }: LogEntry): string => {
    const all = [error?.code, ...steps.map(({ details }) => details["ErrorCode"])];
    return JSON.stringify([...new Set(all)]);
  };
  const { learn, known } = learner(() => "", eachOnce);
  learn(twice("ZoomTimeout", "Timeout"), "slow");
  learn(twice("Timeout", "ZoomTimeout"), "slow");
  expect(known(twice("Timeout", "ZoomTimeout"))).toContain('["Timeout","ZoomTimeout"]');
  expect(known(twice("Timeout", "Timeout"))).toBeUndefined();
});
