import { type Texts } from "../englishTexts";
import { type fixTexts as english } from "../fixTexts";

/** What the bot says in Japanese about fixes; a part of `texts`. */
export const fixTexts = {
  fixProvisionOnDemandTitle: "オンデマンドでプロビジョニング",
  fixProvisionOnDemandWhat:
    "サービスが今すぐ対象（{person}）を確認し、{app}のアカウントを作成または変更します。試行ではなく、実際に書き込みます。",
  fixProvisionOnDemandCosts: "最長で1分ほどかかります。ほかの方には影響しません。",
  fixProvisionOnDemandUndo:
    "ここからは元に戻せません。作成されたアカウントは{app}の側で削除する必要があります。",
  fixProvisionOnDemandByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand。",
  fixStartJobTitle: "プロビジョニングを開始",
  fixStartJobWhat:
    "{app}へのプロビジョニングを再び開始します。止まったところから続き、その後の変更を反映します。",
  fixStartJobCosts:
    "その間に変更のあった全員が、次のサイクル以降に{app}で作成、変更、または無効化されます。",
  fixStartJobUndo:
    "サイクルが書き込んだ内容は、再び停止しても戻りません。誰かが意図して停止したのではないことを確認してください。",
  fixStartJobByHand: "Entra ID > Enterprise apps > {app} > Provisioning > Start provisioning。",
  fixRestartJobTitle: "プロビジョニングを再開始",
  fixRestartJobWhat: "{app}へのプロビジョニングを再開始し、次のものだけをリセットします：{reset}。",
  fixRestartJobCosts: "フルサイクルは要求しません。原因が残っていれば、ジョブは検疫に戻ります。",
  fixRestartJobCostsFull:
    "フルサイクルが続きます。全員を確認し直すため20分から数時間かかり、その間、新しい変更は待たされます。",
  fixRestartJobUndo: "これによりジョブが忘れた内容は、元に戻りません。",
  fixRestartJobByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Restart provisioning。必ずフルサイクルが始まります。",
  fixTestCredentialsTitle: "保存済みの資格情報をテスト",
  fixTestCredentialsWhat:
    "サービスが{app}用に保存されている資格情報を試します。ボットがそれを見たり、たずねたりすることはありません。",
  fixTestCredentialsCosts: "負担はなく、何も変更しません。",
  fixTestCredentialsUndo: "元に戻すものはありません。",
  fixTestCredentialsByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials > Test connection。新しい資格情報はそこで入力し、ここには書かないでください。",
  fixRecreateAssignmentTitle: "割り当てを削除して作り直す",
  fixRecreateAssignmentWhat:
    "{app}への割り当て（{person}）を削除し、同じロールで作り直します。元の割り当ての控えを残し、後半に失敗した場合は元に戻します。",
  fixRecreateAssignmentCosts:
    "数秒かかります。ちょうどその間にサイクルが始まると、既存のアカウントは次のサイクルまで無効になります。",
  fixRecreateAssignmentUndo: "新しい割り当てはIDと日付が変わります。元のIDと日付には戻りません。",
  fixRecreateAssignmentByHand:
    "Entra ID > Enterprise apps > {app} > Users and groupsで割り当て（{person}）を削除し、同じロールをもう一度追加します。",
  fixOldAssignment: "現在の割り当て：ロール「{role}」（{assignedAt}から）。",
  fixOldAssignmentUndated: "現在の割り当て：ロール「{role}」。",
  fixAbout: "{title}：{person}、{app}",
  fixAboutApp: "{title}：{app}",
  fixCosts: "負担：{costs}",
  fixUndo: "元に戻せないこと：{undo}",
  fixRightsApp: "ボットのID（{permission}）で実行し、お名前とともに記録します。",
  fixRightsDelegated: "ご自身の権限（{permission}）で実行し、お名前とともに記録します。",
  fixOnce: "この確認は、ご本人に限り、{untilAt}まで1回だけ有効です。",
  fixNow: "今すぐ実行する",
  fixLeave: "やめておく",
  fixWhich: "どれを準備しますか？確認いただくまで何も変更しません。",
  fixNotCalledFor:
    "ここで確認した内容からは「{title}」は必要ないため、提案していません。それでも行う場合は「Entra ID > Enterprise apps > {app} > Provisioning」をご利用ください。",
  fixOther: "「{title}」はこの件には当てはまりません。ここで準備できるのは次のとおりです。",
  fixConfirmInWords:
    "念のため、「今すぐ実行する」を押すか入力してください。それから開始します（{title}：{app}）。それまでは何も変わりません。",
  canDo: "はい、確認いただければ実行できます。",
  cannotDo: "いいえ、ここからは変更できません。",
  fixLeft: "わかりました。何も変更していません。",
  fixDoing: "実行しています：{title}、{app}。",
  fixOnlyEngineers: "これはエンジニアだけが実行できます。何も変更していません。",
  fixOff: "ここからの変更は無効になっています（FIXES）。何も変更していません。手動での手順：{way}",
  fixNoToken:
    "これはご自身の権限で実行しますが、ここではまだそのためのサインインができません。何も変更していません。手動での手順：{way}",
  fixSignInFirst:
    "これはご自身の権限で実行します。サインインしてから、もう一度押してください。何も変更していません。手動での手順：{way}",
  fixSignInInTeams:
    "これはご自身の権限で実行するため、Teamsの個人チャットでサインインする必要があります。そこで質問し、回答のボタンを押してください。何も変更していません。手動での手順：{way}",
  fixOutdated: "この確認はもう有効ではありません。何も変更していません。",
  fixUsed: "これは{usedAt}に確認済みです。もう一度は実行していません。",
  fixUnderWay: "まだ実行中です。",
  fixDoesNotFit: "現在の状況では、この方法では解決しません：{title}。何も変更していません。",
  fixDone: "完了しました：{title}、{app}。",
  fixFollows: "ログを見守り、効果が現れしだいお知らせします。",
  fixCredentialsGood: "{app}用に保存されている資格情報は有効です。",
  fixCredentialsBad: "{app}用に保存されている資格情報は拒否されました。{said}",
  fixOnDemandSuccess: "サービスから成功の報告がありました（{person}、{app}）。",
  fixOnDemandSkipped: "サービスはスキップし、何も書き込みませんでした（{person}、{app}）。{said}",
  fixOnDemandFailure: "サービスは試みましたが、失敗しました（{person}、{app}）。{said}",
  fixOnDemandUnread:
    "サービスは受け付けましたが、その応答を読み取れませんでした（{person}、{app}）。",
  fixAlreadySo: "{app}へのプロビジョニングはすでに動いています。何も変更していません。",
  fixUnknown: "応答がなかったため、実行されたかどうかわかりません。自動で送り直すことはしません。",
  fixOwed:
    "{app}への割り当て（{person}）を削除したか、削除を試みましたが、まだ作り直せていません。{said}引き続き試みて、お知らせします。手動での手順：{way}",
  fixRestored: "{app}への割り当て（{person}）は、同じロールで元に戻りました。",
  fixDenied:
    "Microsoft Graphに拒否されました。{permission}または必要なロールがありません。手動での手順：{way}",
  fixSignIn:
    "Microsoft Graphが新たなサインインを求めています。何も変更していません。手動での手順：{way}",
  fixNotFound: "Microsoft Graphに対象が見つからなくなりました。何も変更していません。",
  fixRefused: "Microsoft Graphに断られました。何も変更していません。{said}手動での手順：{way}",
  fixBusy:
    "Microsoft Graphが混み合っています。何も変更していません。{seconds}秒後にもう一度お試しください。",
  fixUnavailable:
    "現在の状態を読み取れませんでした。何も変更していません。少ししてからもう一度お試しください。",
  fixStopJobFirst:
    "{app}はOAuthでサインインするため、先にプロビジョニングを停止し、後で開始する必要があります。何も変更していません。手動での手順：{way}",
  fixWantsDistinguishedName:
    "{app}の対象者はActive Directoryから来ており、識別名でのみ特定できます。何も変更していません。手動での手順：{way}",
  fixNotSupported: "{app}のプロビジョニングはこれに対応していません。何も変更していません。",
  fixNoAssignment: "{app}への直接の割り当て（{person}）はもうありません。何も変更していません。",
  fixSeveralAssignments:
    "{app}への割り当て（{person}）が複数あり、どれかを判断できません。何も変更していません。手動での手順：{way}",
  fixInterrupted: "実行前に中断されました。何も変更していません。もう一度始められます。",
  fixTookEffect: "{app}に変化がありました：{line}引き続き見守ります。",
  fixJobRuns: "プロビジョニングは再開していますが、最初のサイクルはまだ完了していません。",
  fixForYou: "{by}が{app}で対応しました。見守り、解決しだいお知らせします。",
  fixWorkedForYou:
    "よいお知らせです。{app}での対応がうまくいきました。ケース{number}は、{by}が終了するまで開いたままです。",
} as const satisfies Pick<Texts, keyof typeof english>;
