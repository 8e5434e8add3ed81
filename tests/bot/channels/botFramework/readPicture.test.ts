import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";

import { createPictureReader } from "../../../../bot/channels/botFramework/readPicture";

const asked: { readonly path: string; readonly token: string | undefined }[] = [];
const mostBytes = 1_000_000;
let server: Server;
let root = "";

/** What is at each address. */
const answers: Readonly<Record<string, (response: ServerResponse, token?: string) => void>> = {
  "/png": (response) => void response.end("a picture"),
  "/renewed": (response, token) => {
    response.statusCode = token === "Bearer new" ? 200 : 401;
    response.end("a picture");
  },
  "/forbidden": (response) => {
    response.statusCode = 403;
    response.end("no");
  },
  "/away": (response) => {
    response.statusCode = 302;
    response.setHeader("location", "/png");
    response.end();
  },
  "/huge": (response) => void response.end(Buffer.alloc(mostBytes + 1)),
  "/most": (response) => void response.end(Buffer.alloc(mostBytes)),
};

beforeAll(async () => {
  server = createServer(({ url: path = "", headers: { authorization: token } }, response) => {
    asked.push({ path, token });
    answers[path]?.(response, token);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const read = createPictureReader(({ renew = false } = {}) =>
  Promise.resolve(renew ? "new" : "old"),
);

it.each([
  ["/png", Buffer.from("a picture"), 1],
  ["/renewed", Buffer.from("a picture"), 2],
  ["/forbidden", undefined, 1],
  // The token stays where it was meant for.
  ["/away", undefined, 1],
  ["/huge", "tooBig", 1],
] as const)("%s", async (path, expected, times) => {
  expect(await read(new URL(path, root), mostBytes)).toEqual(expected);
  expect(asked.map((one) => one.path)).toEqual(Array.from({ length: times }, () => path));
  expect(asked[0]?.token).toBe("Bearer old");
});

it("waits for a token no longer than for the picture", async () => {
  const never = createPictureReader(() => new Promise<string>(() => undefined), 20);
  expect(await never(new URL("/png", root), mostBytes)).toBeUndefined();
  expect(asked).toEqual([]);
});

it("takes as much as is allowed", async () => {
  expect(await read(new URL("/most", root), mostBytes)).toHaveLength(mostBytes);
});

it("sends no token where the bot has none, and is no picture where nobody answers", async () => {
  const local = createPictureReader(undefined);
  expect(await local(new URL("/png", root), mostBytes)).toEqual(Buffer.from("a picture"));
  expect(asked).toEqual([{ path: "/png", token: undefined }]);
  expect(await local(new URL("http://127.0.0.1:1/png"), mostBytes)).toBeUndefined();
});
