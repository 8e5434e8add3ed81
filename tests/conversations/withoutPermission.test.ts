import { type RunningApp, startApp } from "../builders/chat";
import { withoutPermission } from "./tables/withoutPermission";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("withoutPermission without permission", () => {
  // What was read with permission is remembered for minutes.
  beforeEach(() => app.restart());

  it.each(withoutPermission)("%s", async (name, withheld, lines) => {
    app.tenant.withhold(withheld);
    await play(await app.chat(name.startsWith("an employee") ? "employee" : "helpdesk"), lines);
    expect.hasAssertions();
  });
});
