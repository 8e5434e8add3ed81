/** Sentences that many causes end with, so that each is said in one way. */

export const nextCycleTakesIt = "!stopped 次のサイクルで自動的に反映されます。通常は40分以内です。";

export const nextCycleTriesAgain =
  "!stopped 次のサイクルで自動的に再試行されます。通常は40分以内です。";

const tellOfApp = "{app}のアカウントを待っていることを、ヘルプデスクに伝えてください。";
const tell = "アカウントを待っていることを、ヘルプデスクに伝えてください。";

/** To employees whose account is fine, and who wait for somebody else's work. */
export const accountWaitsForApp = [
  `?clear アカウントに問題はありません。${tellOfApp}`,
  `!clear ${tellOfApp}`,
] as const;

export const accountWaits = [
  `?clear アカウントに問題はありません。${tell}`,
  `!clear ${tell}`,
] as const;

export const recordWaitsForApp = [
  `?clear 登録情報に問題はありません。${tellOfApp}`,
  `!clear ${tellOfApp}`,
] as const;

export const recordWaits = [
  `?clear 登録情報に問題はありません。${tell}`,
  `!clear ${tell}`,
] as const;

export const askForDetail =
  "どの項目かをヘルプデスクに確認してください。ヘルプデスクは、その項目と修正の担当者を確認できます。";

export const nothingToDo = "特に操作は必要ありません。";
