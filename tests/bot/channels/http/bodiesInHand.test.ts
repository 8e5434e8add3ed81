import { EventEmitter } from "node:events";
import { type ServerResponse } from "node:http";

import { createBodiesInHand } from "../../../../bot/channels/http/bodiesInHand";

const limits = { json: 10, depth: 5, other: 100 };
const response = () =>
  Object.assign(new EventEmitter(), { destroyed: false }) as unknown as ServerResponse;

it("lets in as many bytes as may be in hand, until their requests are answered", () => {
  const bodies = createBodiesInHand(150);
  const first = response();
  expect(bodies.admits(first, { "content-length": "100" }, limits)).toBe(true);
  expect(bodies.admits(response(), { "content-length": "51" }, limits)).toBe(false);
  expect(bodies.admits(response(), {}, limits)).toBe(false);
  expect(bodies.admits(response(), { "content-length": "50" }, limits)).toBe(true);
  first.emit("close");
  expect(bodies.admits(response(), {}, limits)).toBe(true);
});

it("counts neither JSON nor what is too large to be read", () => {
  const bodies = createBodiesInHand(1);
  expect(bodies.admits(response(), {}, { json: 10, depth: 5 })).toBe(true);
  expect(bodies.admits(response(), { "content-length": "101" }, limits)).toBe(true);
});
