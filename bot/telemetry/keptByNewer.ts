/** What an older program says of a document that a newer one wrote; the name is what the log shows of it. */
export function keptByNewer(what: string): Error {
  const error = new Error(`${what} was kept by a newer version of this program`);
  error.name = "KeptByNewerVersion";
  return error;
}
