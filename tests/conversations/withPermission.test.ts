import { type RunningApp, startApp } from "../builders/chat";
import { withPermission } from "./tables/withPermission";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("withPermission with permission", () => {
  it.each(withPermission)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });
});
