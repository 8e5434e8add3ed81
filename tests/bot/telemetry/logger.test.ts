import { createLogger, type LoggerOptions } from "../../../bot/telemetry";

function lines(
  options: Partial<LoggerOptions>,
  write: (log: ReturnType<typeof createLogger>) => void,
): string[] {
  const written: string[] = [];
  const destination = { write: (line: string) => written.push(line) };
  write(createLogger({ format: "json", level: "debug", destination, ...options }));
  return written;
}

const first = (written: string[]): Record<string, unknown> =>
  JSON.parse(written[0] ?? "{}") as Record<string, unknown>;

it("writes one JSON object per event", () => {
  const written = lines({}, (log) => {
    log.warn("requestRefused", { method: "POST", path: "/api/messages", status: 413, ms: 1.26 });
  });
  expect(written).toHaveLength(1);
  const { time, ...rest } = first(written);
  expect(time).toMatch(/^\d{4}-\d\d-\d\dT/);
  expect(rest).toEqual({
    level: "warn",
    event: "requestRefused",
    method: "POST",
    path: "/api/messages",
    status: 413,
    ms: 1.3,
  });
});

it("writes short lines for a terminal", () => {
  const [line] = lines({ format: "line" }, (log) => {
    log.info("listening", { port: 3978 });
  });
  expect(line).toMatch(/^\d\d:\d\d:\d\d info listening port=3978\n$/);
});

it.each([
  ["error", 1],
  ["warn", 2],
  ["silent", 0],
] as const)("at level %s writes %d of warn and error", (level, count) => {
  const written = lines({ level }, (log) => {
    log.warn("a");
    log.error("b");
    log.info("c");
  });
  expect(written).toHaveLength(count);
});

it("drops what is not on the list, whoever hands it in", () => {
  const fields = {
    text: "my password is hunter2",
    displayName: "Ann",
    authorization: "Bearer abc",
    status: 200,
  };
  const written = lines({}, (log) => {
    log.info("turnDone", fields);
  }).join("");
  expect(written).not.toMatch(/hunter2|Ann|Bearer/);
  expect(written).toContain('"status":200');
});

it("cuts queries and line breaks", () => {
  const written = lines({}, (log) => {
    log.info("x", { path: "/v3/directline?watermark=1&t=SECRET", reason: "a\r\nb" });
  });
  expect(first(written)).toMatchObject({ path: "/v3/directline", reason: "a  b" });
});

it("keeps an error's name, code and frames but not its message", () => {
  const error = Object.assign(new TypeError("cannot read Ann's token SECRET"), { code: "E_X" });
  const written = lines({}, (log) => {
    log.error("turnFailed", { error });
  });
  expect(written.join("")).not.toMatch(/SECRET|Ann/);
  expect(first(written)["error"]).toMatchObject({ name: "TypeError", code: "E_X" });
});
