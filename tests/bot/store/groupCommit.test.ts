import { createGroupCommit } from "../../../bot/store/groupCommit";

/** A group commit that writes down what happens; some steps fail. */
function build(failing: readonly string[] = []) {
  const steps: string[] = [];
  const step = (name: string) => () => {
    steps.push(name);
    if (failing.includes(name)) throw new Error(`${name} failed`);
    return name;
  };
  const group = createGroupCommit(
    {
      begin: step("begin"),
      commit: step("commit"),
      rollback: step("rollback"),
      isBusy: (error) => String(error) === "Error: busy",
    },
    { pauseMs: 1, tries: 3 },
  );
  const outcomes = (names: readonly string[]) =>
    Promise.all(
      names.map((name) => group.run(step(name)).catch((error: unknown) => String(error))),
    );
  return { group, steps, step, outcomes };
}

it.each([
  [["a"], ["begin", "a", "commit"]],
  [
    ["a", "b", "c"],
    ["begin", "a", "b", "c", "commit"],
  ],
])("runs %j of one moment as %j", async (names, wanted) => {
  const { steps, outcomes } = build();
  expect([await outcomes(names), steps]).toEqual([names, wanted]);
});

it("gives what comes later a transaction of its own", async () => {
  const { steps, outcomes } = build();
  await outcomes(["a"]);
  await outcomes(["b"]);
  expect(steps).toEqual(["begin", "a", "commit", "begin", "b", "commit"]);
});

it.each([
  ["begin", ["begin", "rollback"]],
  ["b", ["begin", "a", "b", "rollback"]],
  ["commit", ["begin", "a", "b", "commit", "rollback"]],
])("acknowledges nothing when %s fails", async (failing, wanted) => {
  const { steps, outcomes } = build([failing, "rollback"]);
  const problem = `Error: ${failing} failed`;
  expect([await outcomes(["a", "b"]), steps]).toEqual([[problem, problem], wanted]);
});

it("acknowledges only what was committed", async () => {
  const { group, steps, step } = build();
  const acknowledged = [group.run(step("a")), group.run(step("b"))].map((write) =>
    write.then(() => steps.push("acknowledged")),
  );
  await Promise.all(acknowledged);
  expect(steps).toEqual(["begin", "a", "b", "commit", "acknowledged", "acknowledged"]);
});

it("runs at once what waits, when asked to", async () => {
  const { group, steps, step } = build();
  const write = group.run(step("a"));
  group.flush();
  group.flush();
  expect(steps).toEqual(["begin", "a", "commit"]);
  await expect(write).resolves.toBe("a");
});

describe("while another process is writing", () => {
  /** A write that finds the store busy so many times. */
  const busy = (times: number, steps: string[], name: string) => () => {
    if (times-- > 0) throw new Error("busy");
    steps.push(name);
    return name;
  };

  it("tries again, in order, and takes along what comes meanwhile", async () => {
    const { group, steps } = build();
    const first = group.run(busy(2, steps, "a"));
    await new Promise(setImmediate);
    const second = group.run(busy(0, steps, "b"));
    expect(await Promise.all([first, second])).toEqual(["a", "b"]);
    expect(steps.filter((name) => name.length === 1)).toEqual(["a", "b"]);
  });

  it("gives up in the end, but only what has waited for so long", async () => {
    const { group, steps } = build();
    const first = group.run(busy(3, steps, "a"));
    await new Promise(setImmediate);
    const second = group.run(busy(0, steps, "b"));
    await expect(first).rejects.toThrow("busy");
    await expect(second).resolves.toBe("b");
  });
});
