import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";

import { type AzurePlace } from "../../bot/store/azure/azureClients";

const root = path.resolve(__dirname, "..", "..");
/** The folder it is installed in: `npm ci --prefix .ci/azurite`, or that of another checkout. */
const folder = process.env["AZURITE"] ?? path.join(root, ".ci", "azurite");
const program = path.join(folder, "node_modules", "azurite", "dist", "src");

/** `describe` where there is an Azurite. In CI a missing one fails the tests instead of skipping them. */
export const describeWithAzurite: jest.Describe =
  existsSync(program) || process.env["CI"] === "true" ? describe : describe.skip;

/** Azure Storage on this machine: the real service's emulator, empty, in memory. */
export interface Azurite {
  readonly place: AzurePlace;
  /** As STORE names it. */
  readonly setting: string;
  readonly stop: () => void;
}

/** Starts the blob and the table service on free ports of loopback. */
export async function startAzurite(): Promise<Azurite> {
  if (!existsSync(program)) {
    throw new Error("Azurite is not installed: npm ci --prefix .ci/azurite");
  }
  const [blob, table] = await Promise.all([startService("blob"), startService("table")]);
  return {
    place: {
      blobUrl: `http://127.0.0.1:${blob.port}`,
      tableUrl: `http://127.0.0.1:${table.port}`,
      emulator: true,
    },
    setting: `azure:http://127.0.0.1:${blob.port},${table.port}`,
    stop: () => {
      blob.child.kill("SIGKILL");
      table.child.kill("SIGKILL");
    },
  };
}

interface Service {
  readonly port: number;
  readonly child: ChildProcess;
}

/** Another program may take the free port first: then another one is tried. */
async function startService(name: "blob" | "table", tries = 3): Promise<Service> {
  const port = await freePort();
  const args = [`--${name}Host`, "127.0.0.1", `--${name}Port`, String(port)];
  const child = spawn(
    process.execPath,
    [
      path.join(program, name, "main.js"),
      ...args,
      "--inMemoryPersistence",
      "--disableTelemetry",
      "--silent",
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  let printed = "";
  const started = await new Promise<boolean>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (printed.includes("successfully")) resolve(true);
    });
    child.once("close", () => {
      resolve(false);
    });
  });
  if (started) return { port, child };
  if (tries <= 1) throw new Error(`Azurite's ${name} service does not start`);
  return startService(name, tries - 1);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
