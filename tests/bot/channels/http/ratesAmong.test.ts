import { ratesAmong } from "../../../../bot/channels/http";
import { neighbourhood } from "../../../builders/neighbours";

const clock = { now: () => 0 };

it("is one rate for all workers, by name and by who asks", () => {
  const [here, there] = neighbourhood(2).map((one) => ratesAmong(clock, one)("perUser", 4));
  const others = neighbourhood(1).map((one) => ratesAmong(clock, one)("perUser", 4));
  const turns = [here, there, here, there, here, there];
  expect(turns.map((rate) => rate!.take("a") > 0)).toEqual([
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
  expect(here!.take("b")).toBe(0);
  expect(others[0]!.take("a")).toBe(0);
});

it("of another name counts for itself, and without a number nobody is counted", () => {
  const [here, there] = neighbourhood(2).map((one) => ratesAmong(clock, one));
  const [user, address] = [here!("perUser", 1), there!("perAddress", 1)];
  expect([user.take("a"), address.take("a")]).toEqual([0, 0]);
  const free = here!("tokens", undefined);
  expect(Array.from({ length: 100 }, () => free.take("a"))).toEqual(Array(100).fill(0));
});

it("is that of one process where there are no others", () => {
  const rate = ratesAmong(clock, undefined)("perUser", 1);
  expect([rate.take("a"), rate.take("a") > 0]).toEqual([0, true]);
});
