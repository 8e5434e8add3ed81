import { type Duplex } from "node:stream";

/** For a peer that does not even take the few bytes of the answer, in milliseconds. */
const longestMs = 2000;

/**
 * Answers an upgrade that is not taken, and lets go of the connection. Node has taken its time
 * limits off by then: a peer that never closes its side would keep it open for ever.
 */
export function refuseUpgrade(socket: Duplex, status: string): void {
  const destroy = (): void => {
    socket.destroy();
  };
  const late = setTimeout(destroy, longestMs).unref();
  socket.on("error", destroy);
  socket.once("finish", destroy);
  socket.once("close", () => {
    clearTimeout(late);
  });
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
