import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { keepToOwner } from "../../../bot/store/ownerOnly";
import { openSqliteStore } from "../../../bot/store/sqlite";

const onPosix = process.platform === "win32" ? describe.skip : describe;

onPosix("what others may not see", () => {
  let folder = "";
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "owner-"));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const modeOf = (file: string): number => fs.statSync(file).mode & 0o7777;

  it.each([
    [0o755, 0o700],
    [0o777, 0o700],
    [0o2770, 0o700],
    [0o700, 0o700],
    [0o500, 0o500],
  ])("a folder of mode %o becomes one of %o", (before, after) => {
    fs.chmodSync(folder, before);
    keepToOwner(folder, "DATA_DIR");
    expect(modeOf(folder)).toBe(after);
  });

  it("a folder that all share is refused and left as it is", () => {
    fs.chmodSync(folder, 0o1777);
    expect(() => {
      keepToOwner(folder, "DATA_DIR");
    }).toThrow(/^DATA_DIR is open to other users/);
    expect(modeOf(folder)).toBe(0o1777);
  });

  it.each(["fails", "does nothing"])("a folder whose change of mode %s is refused", (what) => {
    fs.chmodSync(folder, 0o755);
    jest.spyOn(fs, "chmodSync").mockImplementation(() => {
      if (what === "fails") throw new Error("EPERM");
    });
    expect(() => {
      keepToOwner(folder, "DATA_DIR");
    }).toThrow(/chmod go-rwx/);
  });

  it("a store that was there is tightened with its side files", async () => {
    const file = path.join(folder, "a.sqlite");
    const first = openSqliteStore(file);
    await first.write("a/1", 1, "absent");
    const files = [file, `${file}-wal`, `${file}-shm`];
    for (const one of files) fs.chmodSync(one, 0o644);
    const second = openSqliteStore(file);
    expect(files.map(modeOf)).toEqual([0o600, 0o600, 0o600]);
    expect((await second.read("a/1"))?.value).toBe(1);
    await second.close();
    await first.close();
  });
});
