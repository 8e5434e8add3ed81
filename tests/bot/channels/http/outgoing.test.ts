import { EventEmitter } from "node:events";
import { type ServerResponse } from "node:http";

import { createOutgoing } from "../../../../bot/channels/http/outgoing";

function response(destroyed = false) {
  const events = new EventEmitter();
  const destroy = (): void => void events.emit("close");
  return Object.assign(events, { destroyed, destroy }) as unknown as ServerResponse;
}

const megabyte = 1_000_000;

afterEach(() => {
  jest.useRealTimers();
});

describe("createOutgoing", () => {
  it("admits answers until their bytes are too many, and again when one has left", () => {
    const outgoing = createOutgoing(3 * megabyte);
    const first = response();
    expect(outgoing.admits(first, 2 * megabyte)).toBe(true);
    expect(outgoing.admits(response(), 2 * megabyte)).toBe(false);
    expect(outgoing.admits(response(), megabyte)).toBe(true);
    expect(outgoing.admits(response(), megabyte)).toBe(false);
    first.emit("close");
    expect(outgoing.admits(response(), 2 * megabyte)).toBe(true);
  });

  it("never refuses small answers, and does not count those whose reader has gone", () => {
    const outgoing = createOutgoing(megabyte);
    expect(outgoing.admits(response(true), megabyte)).toBe(true);
    expect(outgoing.admits(response(), megabyte)).toBe(true);
    expect(outgoing.admits(response(), 1000)).toBe(true);
  });

  it("ends an answer whose reader is too slow", () => {
    jest.useFakeTimers();
    const outgoing = createOutgoing(megabyte);
    outgoing.admits(response(), megabyte);
    jest.advanceTimersByTime(60_000);
    expect(outgoing.admits(response(), megabyte)).toBe(true);
  });
});
