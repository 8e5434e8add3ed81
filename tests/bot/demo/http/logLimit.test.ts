import { createLogLimiter, documentedLogLimit } from "../../../../bot/demo/http/logLimit";

it("lets 5 requests through in any 10 seconds and says how long to wait", () => {
  const limiter = createLogLimiter(documentedLogLimit);
  const waits = [0, 1_000, 2_000, 3_000, 4_000, 5_000, 9_500, 10_001, 10_002].map((at) =>
    limiter.waitSeconds(at),
  );
  expect(waits).toEqual([0, 0, 0, 0, 0, 5, 1, 0, 1]);
});

it("can be off", () => {
  const limiter = createLogLimiter("off");
  expect(Array.from({ length: 50 }, () => limiter.waitSeconds(1))).not.toContain(1);
});
