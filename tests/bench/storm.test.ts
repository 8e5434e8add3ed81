import path from "node:path";
import { runStorm } from "./storm";

const people = 120;

it("answers a crowd rightly with a few log requests: the short form of the storm", async () => {
  const root = path.resolve(__dirname, "..", "..");
  const { right, ms, logRequests } = await runStorm(root, { people, withinS: 1 });
  expect({ answered: ms.length, right }).toEqual({ answered: people, right: people });
  // One each would be 120, in four minutes.
  expect(logRequests).toBeLessThanOrEqual(18);
}, 180_000);
