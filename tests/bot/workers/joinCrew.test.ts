import { joinCrew } from "../../../bot/workers/joinCrew";
import { type WorkerMessage } from "../../../bot/workers/messages";
import { type News } from "../../../bot/workers/port";

it("says that it is here, gets what is shared, and then tells and hears news", async () => {
  const sent: WorkerMessage[] = [];
  let come: (message: unknown) => void = () => undefined;
  const joining = joinCrew({
    send: (message) => void sent.push(message),
    onMessage: (listener) => (come = listener),
  });
  expect(sent).toEqual([{ is: "here" }]);
  come({ is: "something else" });
  come("text");
  come({ is: "shared", shared: { a: 1 } });
  const { neighbours, shared } = await joining;
  expect(shared).toEqual({ a: 1 });

  const heard: News[][] = [[], []];
  for (const list of heard) neighbours.hear((news) => list.push(news));
  const news: News = { of: "changed", appId: "a" };
  come({ is: "news", news });
  expect(heard).toEqual([[news], [news]]);
  neighbours.tell(news);
  expect(sent.at(-1)).toEqual({ is: "news", news });
});
