import { type Translation } from "../translation";

/** The words inside reasons in Japanese. */
export const words = {
  jobMissing: "なし",
  jobNotConfigured: "未設定",
  jobOff: "オフ",
  jobNeverRan: "オン（初回サイクルは未完了）",
  jobInitialCycle: "オン（初回サイクル）",
  jobActive: "オン",
  jobQuarantine: "検疫",
  anAction: "操作",
  outcomeNotShown: "結果の表示なし",
} as const satisfies Translation["words"];
