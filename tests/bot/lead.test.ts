import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { WebSocket } from "ws";
import { start, type Started } from "../builders/process";
import { httpCall } from "./httpCall";

const workersOf = ({ child }: Started): string[] =>
  execFileSync("ps", ["-A", "-o", "pid=", "-o", "ppid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([pid = "", parent]) => (parent === String(child.pid) ? [pid] : []));

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const last = performance.now() + 15_000;
  while (!(await holds())) {
    if (performance.now() > last) throw new Error("It never came");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

describe("two workers at one address", () => {
  let product: Started;
  let port = 0;
  beforeAll(async () => {
    product = start("index", { env: { WORKERS: "2" } });
    const [address] = await product.printed(/http:\/\/127\.0\.0\.1:\d+\//);
    port = Number(new URL(address).port);
  });

  /** Each call takes a connection of its own, and so the next worker. */
  const call = async (method: string, target: string, token?: string, body?: object) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const called = await httpCall(port, method, target, { headers, ...(body && { body }) });
    expect([200, 201]).toContain(called.status);
    return called.json as Record<string, never>;
  };

  it("answer a client whose every request and stream may be at another one", async () => {
    const persona = { role: "helpdesk" };
    const opened = await call("POST", "/portal/token", undefined, { persona });
    const { token, conversationId, userId } = opened as unknown as Record<string, string>;
    await call("POST", "/v3/directline/conversations", token, {});
    const root = `/v3/directline/conversations/${conversationId}`;
    const frames: string[] = [];
    // Two windows, of which each worker may have one.
    const streams = await Promise.all(
      [0, 1].map(async () => {
        const { streamUrl } = await call("GET", root, token);
        const socket = new WebSocket(streamUrl as unknown as string);
        socket.on("message", (data: Buffer) => frames.push(data.toString()));
        await new Promise((resolve) => socket.once("open", resolve));
        return socket;
      }),
    );
    for (let n = 0; n < 4; n++)
      await call("POST", `${root}/activities`, token, {
        ...{ type: "message", text: "help", from: { id: userId } },
      });
    const { activities } = await call("GET", `${root}/activities`, token);
    const asked = (activities as unknown as { replyToId?: string }[]).filter(
      ({ replyToId }) => replyToId !== undefined,
    );
    expect(asked).toHaveLength(4);
    const replies = (): number => frames.join("").split('"replyToId"').length - 1;
    await until(() => replies() === 8);
    for (const socket of streams) socket.terminate();
  });

  it("share one demo tenant, and start anew when one is killed", async () => {
    const personas = await Promise.all([0, 1, 2, 3].map(() => call("GET", "/portal/personas")));
    expect(new Set(personas.map((one) => JSON.stringify(one))).size).toBe(1);
    const before = workersOf(product);
    expect(before).toHaveLength(2);
    process.kill(Number(before[0]), "SIGKILL");
    await until(() => workersOf(product).some((pid) => !before.includes(pid)));
    expect(product.output().err).toContain("workerEnded");
    await until(async () => (await httpCall(port, "GET", "/ready")).status === 200);
  });

  it("end with their leader, well, and leave nobody", async () => {
    const workers = workersOf(product);
    product.child.kill("SIGTERM");
    expect(await product.ended).toBe(0);
    expect(workers.filter(isRunning)).toEqual([]);
    expect(product.output().out.trim().split("\n")).toHaveLength(1);
  });
});

function isRunning(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

it("ends its workers when it is killed itself", async () => {
  const product = start("index", { env: { WORKERS: "2" } });
  await product.printed(/http/);
  const workers = workersOf(product);
  product.child.kill("SIGKILL");
  await product.ended;
  await until(() => !workers.some(isRunning));
  expect(workers).toHaveLength(2);
});

it("says once why no worker can start, and how to go on", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const product = start("index", { env: { PORT: String(port), WORKERS: "2" } });
  expect(await product.ended).toBe(1);
  expect(product.output().err).toBe(
    `Cannot start: port ${port} is in use. Set PORT to a free one.\n`,
  );
  other.close();
});
