import fs from "node:fs";

/** Rights of anybody but the owner. */
const others = 0o077;
/** Of a folder that all programs of a machine share, such as the one for temporary files. */
const sticky = 0o1000;

/**
 * Takes the rights of others away from a file or folder that was there before, made by an operator
 * or by anybody else. Throws where that is not possible; `what` names it for the reader of that.
 * Windows has no such modes.
 */
export function keepToOwner(file: string, what: string): void {
  const mode = modeOf(file);
  if (process.platform === "win32" || (mode & others) === 0) return;
  try {
    if ((mode & sticky) === 0) fs.chmodSync(file, mode & 0o700);
  } catch {
    // Looked at below: some file systems do not even say that they keep no modes.
  }
  if ((modeOf(file) & others) === 0) return;
  throw new Error(
    `${what} is open to other users of this machine, and this process may not change that: ` +
      "choose a place of its own, or take their rights away (chmod go-rwx)",
  );
}

/** What is not there is nobody's. */
function modeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
}
