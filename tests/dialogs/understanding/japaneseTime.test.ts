import { sinceIn } from "../../../dialogs/understanding/entities";
import { sinceTime } from "../../../dialogs/understanding/sinceTime";

/** A Saturday. */
const now = new Date("2026-11-28T10:00:00Z");

describe("since when, in Japanese", () => {
  it.each([
    ["月曜日からSlackに入れません", "月曜", "2026-11-23T00:00"],
    ["昨日からアカウントがない", "昨日", "2026-11-27T00:00"],
    ["一昨日から", "一昨日", "2026-11-25T10:00"],
    ["先週から失敗しています", "先週", "2026-11-16T00:00"],
    ["今朝割り当てました", "今朝", "2026-11-28T00:00"],
    ["３日前に割り当てました", "3日前", "2026-11-25T10:00"],
    ["2時間ほど前から", "2時間ほど前", "2026-11-28T08:00"],
    ["1か月前", "1か月前", "2026-10-29T10:00"],
    ["11月20日以降", "11月20日", "2026-11-20T00:00"],
    ["2026年7月1日から", "2026年7月1日", "2026-07-01T00:00"],
    ["アカウントがありません", undefined, undefined],
    ["次の日に試す", undefined, undefined],
  ])("%s", (text, words, begins) => {
    const said = sinceIn(text);
    expect(said).toBe(words);
    expect(said && sinceTime(said, now, "UTC")?.slice(0, 16)).toBe(begins);
  });

  it("begins where the person is", () => {
    expect(sinceTime("昨日", now, "Asia/Tokyo")).toBe("2026-11-26T15:00:00.000Z");
  });
});
