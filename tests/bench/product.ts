import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type ServerProcess, startServer } from "./serverProcess";

/** The built product in local mode, on a free port and a data folder of its own. */
export async function startProduct(
  root: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-bench-"));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const script = path.join(root, "dist", "bot", "index.js");
    const server = await startServer(script, { PORT: "0", DATA_DIR: folder, ...env });
    return {
      ...server,
      stop: async () => {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Waits until `GET /ready` is 200. */
export async function becomeReady(url: string): Promise<void> {
  const until = performance.now() + 20_000;
  while (performance.now() < until) {
    const signal = AbortSignal.timeout(5_000);
    const status = await fetch(new URL("/ready", url), { signal }).then(
      (answer) => answer.status,
      () => undefined,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the product did not become ready");
}
