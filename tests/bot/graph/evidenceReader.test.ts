import { about, build } from "./collecting";
import { salesforce } from "./tenantAnswers";

describe("work that nobody waits for", () => {
  it.each([
    ["about a person", about],
    ["about a person since a time", { ...about, since: "2026-11-19T08:00:00Z" }],
    ["about everybody", { app: salesforce, everybody: true }],
  ])("%s reads the log and the directory behind people's questions", async (_, request) => {
    const { source, asked } = await build();
    await source.collect({ ...request, background: true });
    expect(new Set(asked.splice(0))).toEqual(
      new Set(["get in the background", "batch in the background"]),
    );
    await source.collect({ ...request, fresh: true });
    expect(asked.filter((one) => one.endsWith("background"))).toEqual([]);
  });
});
