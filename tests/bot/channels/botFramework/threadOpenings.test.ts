import { createOpenings } from "../../../../bot/channels/botFramework/threadOpenings";

describe("createOpenings", () => {
  it("has nothing to wait for where nothing is opened", async () => {
    const openings = createOpenings();
    await openings.run("a", () => Promise.resolve());
    expect(await openings.over("a")).toBe(false);
  });

  it("waits for all that are opened in the channel, also for one that fails", async () => {
    const openings = createOpenings();
    const steps: string[] = [];
    let open = (): void => undefined;
    const first = openings.run("a", () => new Promise<void>((resolve) => (open = resolve)));
    const failing = openings.run("a", () => Promise.reject(new Error("no")));
    const over = openings.over("a").then((waited) => steps.push(`over ${waited}`));
    expect(await openings.over("b")).toBe(false);
    await expect(failing).rejects.toThrow("no");
    steps.push("opened");
    open();
    await Promise.all([first, over]);
    expect(steps).toEqual(["opened", "over true"]);
    expect(await openings.over("a")).toBe(false);
  });
});
