import { type CauseTranslations } from "../../translation";
import { accountWaitsForApp, nextCycleTakesIt } from "./sentences";

/** Causes in Japanese: the service looked, and skipped the account. */
export const skipped = {
  alreadyInSync: {
    state: "同期済み",
    line: "{person}はすでに{target}にいて、両側の値も一致しています。書き込みは不要でした。",
    employeeLine: "{target}のアカウントはすでにあり、最新の状態です。",
    next: {
      employee: [
        "サインインしてみてください。サインインできない場合は、ヘルプデスクがサインイン自体を確認できます。",
      ],
      helpdesk: [
        "プロビジョニングについて必要な操作はありません。{person}が{target}を使えない場合は、サインイン側（シングル サインオン、ライセンス、{target}内のロール）を確認します。",
        "特定の値がない場合：その値がマッピングされているか、マッピングが「Only during creation」になっていないかを確認します。",
      ],
      engineer: [
        "RedundantExport：エントリの変更されたプロパティを、ターゲットで想定される値と見比べます。",
        "サービスはターゲット側で行われた変更を検出しません。再起動または「Provision on demand」で確認し直されます。",
      ],
    },
  },
  brokenAssignmentRecord: {
    state: "割り当てが無効",
    line: "{person}は有効な権限がない（not effectively entitled）ためスキップされました。{app}への割り当てが反映されていません。",
    employeeLine: "{app}へのアクセス権は付与されましたが、反映されていません。",
    next: {
      employee: [
        "{app}へのアクセス権をいったん削除し、付与し直すようヘルプデスクに依頼してください。",
      ],
      helpdesk: [
        "ログ エントリの「Steps」タブを開き、有効状態、割り当て、スコープ フィルターがすべてTrueであることを確認します。Falseのものがあれば、それが本当の理由です。",
        "すべてTrueの場合：「Entra ID > Enterprise apps > {app} > Users and groups」で{person}（またはグループ）を削除し、追加し直します。",
        nextCycleTakesIt,
      ],
      engineer: [
        "{person}または割り当てられたグループのアプリ ロールの割り当てを削除し、作成し直します。削除によってターゲットの既存のアカウントが無効にならないか、先に確認してください。",
        "レプリケーションのため数分待ってから、{person}に対して「Provision on demand」を実行します。",
      ],
    },
  },
  defaultAccessRole: {
    state: "対象外のロール",
    line: "{person}は、プロビジョニングの対象にならないロールで{app}に割り当てられています。",
    employeeLine: "{app}へのアクセス権に、必要なロールがまだありません。",
    next: {
      employee: [
        "{app}でのロールの付与をヘルプデスクに依頼してください。ヘルプデスクは、どのロールがあるかを確認できます。",
      ],
      helpdesk: [
        "「Entra ID > Enterprise apps > {app} > Users and groups」を開き、{person}またはグループを選んで「Edit assignment」を選び、「Default Access」以外のロールに変更します。",
        nextCycleTakesIt,
      ],
      engineer: [
        "プロビジョニングの対象になるアプリ ロールを割り当てます。ロールが正しい場合は、割り当てを解除してから割り当て直します。割り当ての記録が壊れている可能性があります。",
        "2020年4月16日より前に作成された構成では「Default Access」がスキップされました。現在はほかのロールと同じように扱われるため、アプリのロール一覧とロールのマッピングも確認します。",
      ],
    },
  },
  externalUserSkipped: {
    state: "ゲストは対象外",
    line: "{person}はゲストです。{app}は、現在の設定ではメンバーだけを受け入れます。",
    employeeLine: "{app}は、この組織のメンバーだけを対象に設定されています。",
    next: {
      employee: [
        "{app}をゲストも使えるようにできるか、ヘルプデスクに確認してください。ヘルプデスクは、アカウントがどのように登録されているかを確認できます。",
      ],
      helpdesk: [
        "テナント間同期は、外部ユーザーと内部ゲストを対象にしません。{person}には、ホーム テナントのアカウントまたは招待が必要です。",
        "ほかのアプリケーションの場合：ゲストが使うには、Entra IDを通じてSAMLでサインインするアプリケーションであることが必要です。ゲストも使う想定かどうか、{app}の担当者に確認します。",
      ],
      engineer: [
        "オブジェクトのuserTypeとcreationType、およびマッピングのスコープ フィルターを確認します。",
        "ゲストのユーザー プリンシパル名の#EXT#の部分は、マッピングの際に切り取られます。mailまたはoriginalUserPrincipalNameで照合します。",
      ],
    },
  },
  filterAttributeUnsupported: {
    state: "機能しないフィルター",
    line: "{app}のスコープ フィルターで、フィルターが読み取れない属性が使われています。",
    employeeLine: "先に、{app}の対象者の選び方を修正する必要があります。",
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "?attribute {attribute}の条件は全員についてfalseになります。{app}の担当者に、条件の変更を依頼します。",
        "場所：Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope。",
      ],
      engineer: [
        "フィルターで使えないもの：appRoleAssignments、userType、manager、グループのメンバー、複数値の属性、日付（StatusHireDate、startDate、endDate、StatusTerminationDate、accountExpires）。別の属性、または割り当てで選びます。",
        "フィルターを保存するとフル サイクルが始まります。SkipOutOfScopeDeletionsが設定されていない場合、スコープ外になったユーザーは無効になります。",
      ],
    },
  },
  groupNotSecurityEnabled: {
    state: "対象外のグループ",
    line: "{person}は、セキュリティが有効でないグループを通じてのみ{app}に割り当てられており、このようなグループは対象になりません。",
    employeeLine: "{app}へのアクセス権は、アカウントに届かない形で設定されています。",
    next: {
      employee: [
        "{app}へのアクセス権を直接付与するよう、ヘルプデスクに依頼してください。ヘルプデスクは、必要な変更を確認できます。",
      ],
      helpdesk: [
        "{person}、または{person}が直接のメンバーであるセキュリティ グループを割り当てます：Entra ID > Enterprise apps > {app} > Users and groups。",
        nextCycleTakesIt,
      ],
      engineer: [
        "割り当てられたグループのsecurityEnabledがfalseです。同じメンバーのセキュリティ グループを割り当てるか、このグループのセキュリティを有効にします（Update-MgGroup -SecurityEnabled）。",
      ],
    },
  },
  inactiveInSource: {
    state: "ソースで無効",
    line: "{person}はソースで有効ではありません。無効なアカウントはプロビジョニングされません。",
    employeeLine:
      "職場のアカウントがまだ完全には有効になっていないため、{app}のアカウントを作成できませんでした。",
    next: {
      employee: [
        "職場のアカウントが有効かどうか、ヘルプデスクに確認してください。",
        "!stopped 有効になると、{app}のアカウントは自動的に作成されます。通常は40分以内です。",
      ],
      helpdesk: [
        "「Entra ID > Users > {person}」で「Account enabled」を確認します。アカウントが「Deleted users」にないかも確認します。",
        "入社日がこれからの新入社員は、入社日に有効になります。それ以外の場合は、アカウントを有効にするか復元します。",
        nextCycleTakesIt,
      ],
      engineer: [
        "ソースのオブジェクトを有効にするか復元します（accountEnabled、IsSoftDeleted）。Cloud HRの場合は、人事システムで従業員の状態と入社日を確認します。",
        "その後、次のサイクルを待つか、「Provision on demand」で手順をすぐに確認します。",
      ],
    },
  },
  nestedGroupOnly: {
    state: "グループの入れ子",
    line: "{person}は、割り当てられたグループの中にある別のグループに所属しているだけです。プロビジョニングされるのは直接のメンバーだけです。",
    employeeLine: "{app}へのアクセス権は、アカウントに届かない形で設定されています。",
    next: {
      employee: [
        "{app}へのアクセス権を直接付与するよう、ヘルプデスクに依頼してください。ヘルプデスクは、必要な変更を確認できます。",
      ],
      helpdesk: [
        "?innerGroup グループ「{innerGroup}」も{app}に割り当てるか、{person}を割り当て済みのグループに直接追加します。",
        "!innerGroup 内側のグループも{app}に割り当てるか、{person}を割り当て済みのグループに直接追加します。",
        "場所：Entra ID > Enterprise apps > {app} > Users and groups。割り当て済みのグループの中にあるグループは対象になりません。",
        "!stopped その後、次のサイクル（通常は20～40分後）をお待ちください。",
      ],
      engineer: [
        "内側のグループをサービス プリンシパルに割り当てるか、入れ子をなくすか、動的グループを使います。メンバーシップは1階層だけ展開されます。",
        "次のサイクルで直接のメンバーがプロビジョニングされます。再起動は必要ありません。",
      ],
    },
  },
  notAssigned: {
    state: "割り当てなし",
    line: "{person}は{app}に割り当てられていません。",
    employeeLine: "{app}へのアクセス権がまだ付与されていません。",
    next: {
      employee: [
        "{app}が必要な場合は、上司またはヘルプデスクにアクセス権を依頼してください。",
        "!stopped 付与されると、アカウントは自動的に作成されます。通常は40分以内です。",
      ],
      helpdesk: [
        "{person}に{app}が必要な場合：Entra ID > Enterprise apps > {app} > Users and groups > Add user/group。グループでもかまいませんが、{person}が直接のメンバーである必要があります。",
        nextCycleTakesIt,
      ],
      engineer: [
        "{person}、または直接のメンバーになっているセキュリティ グループにアプリ ロールを割り当てます。入れ子のメンバーシップは対象になりません。",
        "スコープ内の全員にアカウントが必要な場合は、代わりにScopeを「Sync all users and groups」に設定し、スコープ フィルターで絞り込みます。",
        "新しい割り当てが「Provision on demand」に反映されるまで、レプリケーションに数分かかります。",
      ],
    },
  },
  outOfScopeByFilter: {
    state: "設定によりスキップ",
    line: "{person}はスコープ フィルター{filter}の対象外です。",
    employeeLine: "{app}は特定の方を対象に設定されており、現在は対象に含まれていません。",
    next: {
      employee: [
        "{app}が必要な場合は、用途をヘルプデスクに伝えてください。ヘルプデスクは、必要な変更を確認できます。",
      ],
      helpdesk: [
        "?wanted {person}に{app}が必要な場合：フィルターの条件は{attribute} {operator}「{wanted}」です。人事システムなどの管理元で、{attribute}の修正を依頼します。",
        "または、フィルターの対象を広げるよう、フィルターの担当者に依頼します：Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope。",
        "!stopped 値を変更すると、次のサイクルで自動的に反映されます。通常は40分以内です。{person}に{app}が不要な場合は、このままで問題ありません。",
      ],
      engineer: [
        "ソースの属性または条件を修正します。フィルター同士はOR、1つのフィルター内の条件はANDで結ばれ、大文字と小文字は区別されます。",
        "フィルターを保存するとフル サイクルが始まります。SkipOutOfScopeDeletionsが設定されていない場合、スコープ外になったユーザーはターゲットで無効になります。",
        "結果は「Provision on demand」の手順「Determine if user is in scope」で確認します。",
      ],
    },
  },
  smsSignInEnabled: {
    state: "SMSサインイン",
    line: "{person}はSMSでサインインしており、テナント間同期ではこのようなアカウントはスキップされます。",
    employeeLine: "アカウントのサインイン方法が原因で、{app}のアカウントを作成できません。",
    next: {
      employee: ["アカウントのサインイン方法の確認をヘルプデスクに依頼してください。"],
      helpdesk: [
        "{person}のSMSサインインをオフにします：Entra ID > Users > {person} > Authentication methods。",
        nextCycleTakesIt,
      ],
      engineer: [
        "組み込みの条件「alternativeSecurityIds EQUALS 'None'」がfalseです。ソース テナントで{person}のSMSサインインを削除します。",
        "このフィルターは編集できません。その後、「Provision on demand」で確認します。",
      ],
    },
  },
  emptyValueNotSent: {
    state: "空の値は送信なし",
    line: "ソースで空にした値は送信されないため、{target}には{person}の以前の値が残ります。",
    employeeLine: "こちらで削除した情報が、{app}にまだ表示されている場合があります。",
    next: {
      employee: ["古いままの情報をヘルプデスクに伝えてください。{app}側で削除できます。"],
      helpdesk: [
        "{target}側で値を修正します。プロビジョニングは空の値を送らず、以前の値を戻すこともありません。",
        "値が必要な場合は、ソースで入力します。次のサイクルで送信されます。",
      ],
      engineer: [
        "結果が空のマッピングでは、その属性は送信されません。既定値が使われるのは、アカウントの作成時だけです。CoalesceやIIFなど、必ず値を返す式を使います。",
        "API駆動、Workday、SuccessFactorsのジョブでは、空の値を送信できます（Flow null values、プレビュー）。ソース属性とマッピングの両方で有効にします。対象は単一値の属性だけです。",
      ],
    },
  },
} as const satisfies CauseTranslations;
