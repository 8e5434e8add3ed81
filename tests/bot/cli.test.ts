import { start } from "../builders/process";

async function cli(args: readonly string[], stdin = "") {
  const command = start("cli", { args, stdin, env: { STORE: "memory:" } });
  const code = await command.ended;
  return { code, ...command.output() };
}

it.each([[[]], [["--help"]], [["help"]]])("%j lists the commands", async (args) => {
  const { code, out, err } = await cli(args);
  expect([code, err]).toEqual([0, ""]);
  for (const name of [
    "triage",
    "explain",
    "understand",
    "evaluate",
    "doctor",
    "send",
    "audit",
    "feedback",
    "backup",
    "restore",
  ])
    expect(out).toContain(`\n  ${name} `);
});

it.each([
  "triage",
  "explain",
  "understand",
  "evaluate",
  "doctor",
  "send",
  "audit",
  "feedback",
  "backup",
  "restore",
])("%s --help says how to use it", async (name) => {
  const { code, out, err } = await cli([name, "--help"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(new RegExp(`^Usage: ${name} `));
});

it("an unknown command is wrong use", async () => {
  const { code, out, err } = await cli(["frobnicate"]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain('There is no command "frobnicate"');
});

it("explain --json answers line by line, and with 1 when something was not understood", async () => {
  const { code, out, err } = await cli(["explain", "--json"], "EntryConflict\nthe weather\n");
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    {
      id: 1,
      kind: "code",
      family: "duplicate_target",
      cause: "uniqueValueConflict",
      certainty: "likely",
    },
    { id: 2, kind: "unknown", family: null, cause: null, certainty: null },
  ]);
  expect(code).toBe(1);
  expect(err).toContain("input 2");
});

it("doctor --json writes nothing but JSON lines to stdout", async () => {
  const { code, out } = await cli(["doctor", "--json"]);
  const rows = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { check: string; ok: boolean });
  expect(rows.map(({ check }) => check)).toEqual(
    expect.arrayContaining(["store", "Microsoft Graph", "permission User.Read.All"]),
  );
  expect(code).toBe(1);
});

it("doctor tells of a Graph that is away, instead of ending before it has waited", async () => {
  const env = { STORE: "memory:", GRAPH_ROOT: "http://127.0.0.1:9" };
  const command = start("cli", { args: ["doctor", "--json"], env });
  expect(await command.ended).toBe(1);
  const rows = command
    .output()
    .out.trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { check: string; ok: boolean; fix: string });
  expect(rows.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(
    expect.arrayContaining(["Microsoft Graph", "permission User.Read.All"]),
  );
  expect(rows.find(({ check }) => check === "permission User.Read.All")?.fix).toMatch(/^Mend/);
});
