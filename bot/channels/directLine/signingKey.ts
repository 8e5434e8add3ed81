import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const keyBytes = 32;
const fileName = "directline.key";

/**
 * The key that signs Direct Line tokens, from the data folder, where it is created on the first
 * start, readable by the owner only. Several starts at once end with one key. Throws when the
 * folder cannot be used, the file does not hold a key, or somebody else may know or have made it.
 */
export function loadSigningKey(dataDir: string): Buffer {
  const file = path.join(dataDir, fileName);
  if (!fs.existsSync(file)) createKey(dataDir, file);
  if (isOpenToOthers(fs.statSync(file))) {
    throw new Error(
      `${fileName} in the data folder is open to other users of this machine, who could make ` +
        "tokens with it; delete it to end all chat sessions and get a new one",
    );
  }
  const key = Buffer.from(fs.readFileSync(file, "utf8").trim(), "hex");
  if (key.length !== keyBytes) {
    throw new Error(
      `${fileName} in the data folder is damaged; delete it to end all chat sessions`,
    );
  }
  return key;
}

/** Windows has no such modes and owners. */
function isOpenToOthers({ mode, uid }: fs.Stats): boolean {
  const self = process.getuid?.();
  return self !== undefined && ((mode & 0o077) !== 0 || uid !== self);
}

/** A link appears whole or not at all, and never replaces the key of a faster process. */
function createKey(dataDir: string, file: string): void {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const own = `${file}.${randomBytes(6).toString("hex")}`;
  fs.writeFileSync(own, randomBytes(keyBytes).toString("hex"), { mode: 0o600, flag: "wx" });
  try {
    fs.linkSync(own, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    fs.rmSync(own, { force: true });
  }
}
