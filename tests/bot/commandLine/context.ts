import { type Command, type CommandContext, type ExitCode } from "../../../bot/commandLine/command";
import { type Terminal } from "../../../bot/commandLine/terminal";
import { pasteReader } from "../../../bot/knowledge";
import { openStore } from "../../../bot/store/openStore";
import { readSettings, type Settings } from "../../../bot/settings";

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: readonly string[];
  readonly err: readonly string[];
  /** The lines of stdout as JSON. */
  json(): Record<string, unknown>[];
}

/** Settings as they come of an environment. */
export function settingsOf(env: Record<string, string>): Settings {
  const read = readSettings(env);
  if (read.state === "wrong") throw new Error(read.problems.join("; "));
  return read.settings;
}

/** A terminal without files, whose stdout is a list of lines. */
function terminalOf(stdin: string, out: string[]): Terminal {
  return {
    async *open() {
      yield await Promise.resolve(Buffer.from(stdin));
    },
    sizeOf: () => Promise.resolve(undefined),
    write(text) {
      out.push(...text.toString().replace(/\n$/, "").split("\n"));
      return Promise.resolve(true);
    },
  };
}

/** Runs a command of the command line in this process. */
export async function run(
  command: Command,
  over: Partial<CommandContext> & { readonly stdin?: string } = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const env = over.env ?? { STORE: "memory:" };
  const settings = settingsOf(env as Record<string, string>);
  const code = await command.run({
    args: [],
    json: true,
    env,
    settings,
    openStore: () =>
      openStore(settings.store, () => {
        throw new Error("no identity here");
      }),
    openTenant: () => Promise.reject(new Error("no tenant here")),
    services: () => undefined,
    tickets: () => undefined,
    intents: () => undefined,
    paste: pasteReader,
    cores: 2,
    now: () => new Date("2026-11-20T09:00:00Z"),
    readStdin: () => Promise.resolve(over.stdin ?? ""),
    terminal: terminalOf(over.stdin ?? "", out),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    ...over,
  });
  return {
    code,
    out,
    err,
    json: () => out.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
