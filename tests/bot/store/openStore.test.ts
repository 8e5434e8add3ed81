import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { openStore } from "../../../bot/store/openStore";

describe("openStore", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "open-store-"));
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it.each(["memory:", `sqlite:${path.join(folder, "a.sqlite")}`])("opens %s", async (setting) => {
    const opened = openStore(setting);
    if (opened.state !== "open") throw new Error(opened.problem);
    expect(await opened.store.ping()).toBe(true);
    await opened.store.close();
  });

  it.each([
    ["", "not supported"],
    ["sqlite:", "not supported"],
    ["redis://user:secret@host", "not supported"],
    [`sqlite:${folder}`, "cannot open"],
  ])("says what is wrong with %j, without repeating it", (setting, problem) => {
    const opened = openStore(setting);
    expect(opened).toMatchObject({
      state: "unusable",
      problem: expect.stringContaining(problem) as string,
    });
    expect(JSON.stringify(opened)).not.toContain("secret");
  });
});
