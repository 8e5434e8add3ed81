import { type Command } from "./command";

/** Documents that are read at once. */
const page = 200;

/** `backup`: every document of the store, one JSON line each. */
export const backup: Command = {
  name: "backup",
  about: "write all documents of the store to standard output",
  help: [
    "Usage: backup > FILE",
    "",
    'Writes {"key","value"} per document of the store that STORE names. Conversations and cases are',
    "about people: keep the file as safe as the store. A bot may run meanwhile; each document is then",
    "as it was when it was read. restore reads the file.",
  ],
  async run({ args, openStore, terminal, err }) {
    if (args.length > 0) {
      err("backup: usage: backup > FILE");
      return 2;
    }
    const opened = await openStore();
    if (opened.state === "unusable") {
      err(`backup: ${opened.problem}`);
      return 1;
    }
    const { store } = opened;
    let written = 0;
    let after = "";
    for (;;) {
      const found = await store.list("", { after, limit: page });
      for (const { key, value } of found) {
        await terminal.write(`${JSON.stringify({ key, value })}\n`);
        after = key;
        written++;
      }
      if (found.length < page) break;
    }
    await store.close();
    err(`backup: ${written} documents`);
    return written === 0 ? 1 : 0;
  },
};
