import { fixWish } from "../../../dialogs/understanding/fixWish";

it.each([
  ["restart it", "restartJob"],
  ["ok restart DocuSign please", "restartJob"],
  ["start zoom", "startJob"],
  ["please start it now", "startJob"],
  ["turn it on", "startJob"],
  ["provision her on demand", "provisionOnDemand"],
  ["Provision Jonas on demand", "provisionOnDemand"],
  ["provision jonas weber", "provisionOnDemand"],
  ["test the credentials", "testCredentials"],
  ["recreate the assignment", "recreateAssignment"],
  ["starte es neu", "restartJob"],
  ["Bereitstellung starten", undefined],
  ["die Bereitstellung starten", "startJob"],
  ["relancez-le", "restartJob"],
  ["démarrez l'approvisionnement", "startJob"],
  ["reinícialo", "restartJob"],
  ["iniciar el aprovisionamiento", "startJob"],
  ["プロビジョニングを再開始してください", "restartJob"],
  ["start over", undefined],
  ["restart", "restartJob"],
  ["neu starten", "restartJob"],
  ["restart from the beginning", undefined],
  ["start Slack", undefined],
  ["when does it start", undefined],
  ["provisioning does not start", undefined],
  [`start it ${"now ".repeat(40)}`, undefined],
] as const)("%j wishes for %j", (text, fix) => {
  expect(fixWish(text, ["Zoom", "DocuSign", "Jonas Weber"])).toBe(fix);
});
