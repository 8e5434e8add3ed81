const units: Readonly<Record<string, string>> = {
  分: "minutes",
  時間: "hours",
  日: "days",
  週間: "weeks",
  月: "months",
};
const days = "日月火水木金土";
const dayNames = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const near: Readonly<Record<string, string>> = {
  // The whole day before yesterday, whatever time it is now.
  一昨日: "3 days ago",
  おととい: "3 days ago",
  昨日: "yesterday",
  きのう: "yesterday",
  昨夜: "last night",
  今日: "today",
  本日: "today",
  今朝: "this morning",
  先週: "last week",
  今週: "this week",
  先月: "last month",
  今月: "this month",
  週末: "on the weekend",
};

type Reading = readonly [RegExp, (a: string, b: string, c: string) => string];

const readings: readonly Reading[] = [
  [
    /(?:直近|過去|この|ここ)の? ?(\d{1,4}) ?(分|時間|日|週間|[かヶカケ]月)/u,
    (count, unit) => `${count} ${units[unit.replace(/^[かヶカケ]/u, "")] ?? ""} ago`,
  ],
  [
    /(\d{1,4}|数)(分|時間|日|週間|[かヶカケ]月)(?:ほど|くらい|ぐらい)?前/u,
    (count, unit) =>
      `${count === "数" ? "several" : count} ${units[unit.replace(/^[かヶカケ]/u, "")] ?? ""} ago`,
  ],
  [
    /(\d{4})年(1[0-2]|[1-9])月(\d{1,2})日/u,
    (year, month, date) => `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`,
  ],
  [/(1[0-2]|[1-9])月(\d{1,2})日/u, (month, date) => `${date} ${months[Number(month) - 1] ?? ""}`],
  [/([月火水木金土日])曜/u, (day) => dayNames[days.indexOf(day)] ?? ""],
  [new RegExp(`(${Object.keys(near).join("|")})`, "u"), (word) => near[word] ?? ""],
];

/** The words of a Japanese text that say since when: "3日前", "11月20日", "先週". */
export function japaneseSince(text: string): string | undefined {
  const said = text.normalize("NFKC");
  for (const [words] of readings) {
    const found = words.exec(said)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Japanese words of time as English says them, for `sinceTime`; other text stays as it is. */
export function englishTime(text: string): string {
  const said = text.normalize("NFKC");
  for (const [words, english] of readings) {
    const [whole, a = "", b = "", c = ""] = words.exec(said) ?? [];
    if (whole !== undefined) return english(a, b, c);
  }
  return text;
}
