import { createArrivalOrder } from "../../../../bot/channels/botFramework/arrivalOrder";

it("lets on in the order of coming, whichever is prepared first", async () => {
  const order = createArrivalOrder();
  const went: string[] = [];
  const [first, second, third] = ["a", "a", "a"].map((one) => order.enter(one));
  const going = [third!, second!].map(async ({ ready, leave }, at) => {
    await ready;
    went.push(["third", "second"][at]!);
    leave();
  });
  await first!.ready;
  went.push("first");
  first!.leave();
  await Promise.all(going);
  expect(went).toEqual(["first", "second", "third"]);
});

it("waits for nobody elsewhere, and for nobody longer than the limit", async () => {
  const order = createArrivalOrder(5);
  order.enter("a");
  const waited = [order.enter("b").ready, order.enter("a").ready];
  expect(await Promise.all(waited)).toHaveLength(2);
});
