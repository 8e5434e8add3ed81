import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { loadSigningKey } from "../../../../bot/channels/directLine";

describe("loadSigningKey", () => {
  let folder = "";
  beforeEach(() => {
    folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "key-")), "data");
  });
  afterEach(() => {
    fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  });
  const file = () => path.join(folder, "directline.key");

  it("makes a key once, for the owner only", () => {
    const key = loadSigningKey(folder);
    expect(key).toHaveLength(32);
    expect(loadSigningKey(folder)).toEqual(key);
    expect(fs.statSync(file()).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(folder)).toEqual(["directline.key"]);
  });

  it("makes another key in another folder", () => {
    expect(loadSigningKey(folder)).not.toEqual(loadSigningKey(`${folder}2`));
  });

  it("says so when the file is damaged", () => {
    loadSigningKey(folder);
    fs.writeFileSync(file(), "short");
    expect(() => loadSigningKey(folder)).toThrow("damaged");
  });

  it.each([0o644, 0o660, 0o602])("refuses one that was there with the mode %o", (mode) => {
    loadSigningKey(folder);
    fs.chmodSync(file(), mode);
    expect(() => loadSigningKey(folder)).toThrow(/open to other users.*delete it/);
  });

  it("refuses one that somebody else has made", () => {
    loadSigningKey(folder);
    const own = process.getuid!();
    jest.spyOn(process, "getuid" as never).mockReturnValue((own + 1) as never);
    expect(() => loadSigningKey(folder)).toThrow(/open to other users/);
    jest.restoreAllMocks();
  });

  it("ends with one key when many processes start at once", async () => {
    const code = `
      const ts = require("typescript"), fs = require("fs");
      require.extensions[".ts"] = (module, name) => module._compile(
        ts.transpileModule(fs.readFileSync(name, "utf8"), { compilerOptions: { module: 1, esModuleInterop: true } }).outputText, name);
      const { loadSigningKey } = require("./bot/channels/directLine/signingKey");
      process.stdout.write(loadSigningKey(process.argv[1]).toString("hex"));`;
    const keys = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, ["-e", code, folder], {
          cwd: path.resolve(__dirname, "../../../.."),
        });
        let out = "";
        child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
        await new Promise((resolve) => child.on("close", resolve));
        return out;
      }),
    );
    expect(keys[0]).toHaveLength(64);
    expect(new Set(keys).size).toBe(1);
  });
});
