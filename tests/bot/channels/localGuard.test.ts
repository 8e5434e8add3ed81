import { createLocalGuard, isLoopbackUrl } from "../../../bot/channels/localGuard";

describe("a request in local mode on port 3978", () => {
  const guard = createLocalGuard(3978);
  const own = "127.0.0.1:3978";

  it.each<[string, Record<string, string | undefined>, boolean]>([
    ["by address", { host: own }, true],
    ["by name", { host: "localhost:3978" }, true],
    ["by name in capitals", { host: "LOCALHOST:3978" }, true],
    ["over IPv6", { host: "[::1]:3978" }, true],
    ["from the own page", { host: own, origin: `http://${own}` }, true],
    ["from the own page in capitals", { host: own, origin: `HTTP://${own}` }, true],
    [
      "from the own page, as browsers mark it",
      { host: own, "sec-fetch-site": "same-origin" },
      true,
    ],
    ["typed into the address line", { host: own, "sec-fetch-site": "none" }, true],
    [
      "by a link on another page",
      { host: own, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
      true,
    ],
    ["without Host", {}, false],
    ["with an empty Host", { host: "" }, false],
    ["by a rebound name", { host: "evil.example:3978" }, false],
    ["by a name that begins like ours", { host: "127.0.0.1.evil.example:3978" }, false],
    ["by a name that ends like ours", { host: "evil-localhost:3978" }, false],
    ["by an address that means this machine to some", { host: "0.0.0.0:3978" }, false],
    ["by another way to write the address", { host: "2130706433:3978" }, false],
    ["with a dot after the name", { host: "localhost.:3978" }, false],
    ["with another port", { host: "127.0.0.1:3979" }, false],
    ["without the port", { host: "127.0.0.1" }, false],
    ["with a user in the Host", { host: `user@${own}` }, false],
    ["with two hosts", { host: `${own}, evil.example` }, false],
    ["from another page", { host: own, origin: "https://evil.example" }, false],
    ["from another port of this machine", { host: own, origin: "http://127.0.0.1:8080" }, false],
    ["from the same name over TLS", { host: own, origin: `https://${own}` }, false],
    ["from a sandboxed page or a file", { host: own, origin: "null" }, false],
    ["with an empty Origin", { host: own, origin: "" }, false],
    ["by one loopback name from another", { host: own, origin: "http://localhost:3978" }, false],
    ["from a rebound page", { host: own, origin: "http://evil.example:3978" }, false],
    [
      "from a script elsewhere that sends no Origin",
      { host: own, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
      false,
    ],
    ["from elsewhere without a mode", { host: own, "sec-fetch-site": "cross-site" }, false],
  ])("%s: %j is let in: %s", (_, headers, expected) => {
    expect(guard(headers)).toBe(expected);
  });
});

it.each([
  [80, "localhost", true],
  [80, "localhost:80", true],
  [443, "localhost", false],
  [3978, "localhost:80", false],
])("on port %d the Host %s is own: %s", (port, host, expected) => {
  expect(createLocalGuard(port)({ host })).toBe(expected);
});

it.each([
  ["http://127.0.0.1:56150", true],
  ["http://localhost:56150/path?query", true],
  ["http://[::1]:56150", true],
  ["http://LOCALHOST:1", true],
  // The URL standard reads this as 127.0.0.1, and so does whoever sends there.
  ["http://2130706433:1", true],
  ["https://127.0.0.1:56150", false],
  ["http://127.0.0.1.evil.example", false],
  ["http://127.0.0.1@evil.example", false],
  ["http://evil.example@127.0.0.1", false],
  ["http://evil.example#127.0.0.1", false],
  ["http://169.254.169.254/metadata", false],
  ["http://0.0.0.0:1", false],
  ["file:///etc/passwd", false],
  ["//127.0.0.1", false],
  ["127.0.0.1:56150", false],
  ["", false],
])("%s leads to this machine only: %s", (address, expected) => {
  expect(isLoopbackUrl(address)).toBe(expected);
});
