import { z } from "zod";
import { type DocumentStore, type Json } from "../store/port";
import { type Command, type CommandContext } from "./command";

const json = z.custom<Json>((value) => value !== undefined);
const documentShape = z.object({
  key: z
    .string()
    .max(512)
    .regex(/^[\w.~|-]+(\/[\w.~|-]+)*$/),
  value: json,
});

/** The longest line that is taken for a document. */
const longest = 64 * 1024 * 1024;

interface Counts {
  restored: number;
  kept: number;
  unread: number;
}

/** `restore`: puts documents of a backup back into the store. */
export const restore: Command = {
  name: "restore",
  about: "put documents of a backup back into the store",
  help: [
    "Usage: restore [--replace] < FILE",
    "",
    "Reads what backup wrote. A document that is there is kept, so that restoring twice does no harm;",
    "with --replace it is overwritten by the one of the backup. Stop the bot before: what it remembers",
    "of a conversation would be older. Exit code 1 when a line was no document; each is named.",
  ],
  async run(context) {
    const { args, openStore, err } = context;
    const replace = args[0] === "--replace";
    if (args.length > (replace ? 1 : 0)) {
      err("restore: usage: restore [--replace] < FILE");
      return 2;
    }
    const opened = await openStore();
    if (opened.state === "unusable") {
      err(`restore: ${opened.problem}`);
      return 1;
    }
    const counts = await putBack(context, opened.store, replace);
    await opened.store.close();
    err(`restore: ${counts.restored} restored, ${counts.kept} kept, ${counts.unread} not read`);
    return counts.unread > 0 || counts.restored + counts.kept === 0 ? 1 : 0;
  },
};

async function putBack(
  { terminal, err }: CommandContext,
  store: DocumentStore,
  replace: boolean,
): Promise<Counts> {
  const counts: Counts = { restored: 0, kept: 0, unread: 0 };
  let number = 0;
  for await (const line of linesOf(terminal.open("-"))) {
    number++;
    if (line.trim() === "") continue;
    const document = documentIn(line);
    if (document === undefined) {
      err(`restore: line ${number} is no document of a backup`);
      counts.unread++;
      continue;
    }
    const written = await store.write(document.key, document.value, replace ? "any" : "absent");
    counts[written.state === "written" ? "restored" : "kept"]++;
  }
  return counts;
}

function documentIn(line: string): { readonly key: string; readonly value: Json } | undefined {
  try {
    const { success, data } = documentShape.safeParse(JSON.parse(line));
    return success ? { key: data.key, value: data.value } : undefined;
  } catch {
    return undefined;
  }
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longest) throw new Error("restore: a line of the backup is too long");
    yield* lines;
  }
  yield rest + decoder.decode();
}
