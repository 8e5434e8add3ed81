import { type IncomingMessage } from "node:http";
import { callerAddress } from "../../../../bot/channels/http";

function address(remoteAddress: string, forwarded: string | undefined, hops: number): string {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return callerAddress({ headers, socket: { remoteAddress } } as unknown as IncomingMessage, hops);
}

it.each<[string, string | undefined, number, string]>([
  ["203.0.113.9", undefined, 0, "203.0.113.9"],
  ["203.0.113.9", "198.51.100.1", 0, "203.0.113.9"],
  ["10.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "1.1.1.1, 198.51.100.1", 1, "198.51.100.1"],
  ["10.0.0.1", "1.1.1.1, 198.51.100.1, 10.0.0.2", 2, "198.51.100.1"],
  ["10.0.0.1", "198.51.100.1:5123", 1, "198.51.100.1"],
  ["10.0.0.1", "[2001:db8:1:2:3:4:5:6]:5123", 1, "2001:db8:1:2"],
  ["10.0.0.1", "evil", 1, "10.0.0.1"],
  ["10.0.0.1", "", 1, "10.0.0.1"],
  ["10.0.0.1", undefined, 1, "10.0.0.1"],
  ["::ffff:203.0.113.9", undefined, 0, "203.0.113.9"],
  ["2001:0db8::1", undefined, 0, "2001:db8:0:0"],
  ["::1", undefined, 0, "0:0:0:0"],
])("%s with X-Forwarded-For %s behind %i proxies is %s", (remote, forwarded, hops, expected) => {
  expect(address(remote, forwarded, hops)).toBe(expected);
});

it("one network of IPv6 is one caller", () => {
  expect(address("2001:db8:1:2:aaaa::1", undefined, 0)).toBe(
    address("2001:db8:1:2:bbbb:1:2:3", undefined, 0),
  );
});
