import { type CauseTranslations } from "../../translation";
import {
  accountWaitsForApp,
  askForDetail,
  nextCycleTriesAgain,
  nothingToDo,
  recordWaitsForApp,
} from "./sentences";

const noneForNow = [
  `いまのところ、${nothingToDo}`,
  "明日になってもアカウントがない場合は、ヘルプデスクに伝えてください。",
] as const;

const mustBeAdjusted = "アカウントを作成するには、{app}との接続を調整する必要があります。";

/** Causes in Japanese: the service tried, and failed. */
export const failed = {
  appRoleUnknown: {
    state: "不明なロール",
    line: "{app}には、{person}に割り当てられたロールがありません。",
    employeeLine: "付与された{app}のロールは、もう存在しません。",
    next: {
      employee: ["{app}の別のロールの付与を、ヘルプデスクに依頼してください。"],
      helpdesk: [
        "「Entra ID > Enterprise apps > {app} > Users and groups」を開き、{person}またはグループを選んで「Edit assignment」を選び、{app}にあるロールに変更します。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "アプリケーションのアプリ ロールを、ターゲットのロールと見比べます。インポートしたロールは、ターゲットで名前が変更されたか、削除された可能性があります。",
        "1人に複数のロールがある場合は、マッピングで使っている式（SingleAppRoleAssignmentまたはAppRoleAssignmentsComplex）を確認します。",
      ],
    },
  },
  crossCloudNotAllowed: {
    state: "別のクラウド",
    line: "現在の構成では、このクラウドから相手のテナントに接続できません。",
    employeeLine: "相手の組織との接続の設定が、まだ完了していません。",
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "テナントIDが正しいかを確認するよう、ID管理者に依頼します。テナントが別々のクラウドにある場合は、両方でクラウド間同期がオンになっているかも確認します。",
      ],
      engineer: [
        "ポータルでは、資格情報が無効と表示されます。クラウド間のチェック ボックスをオンにして構成を作成し直すか（ExternalTenantNotFound）、ターゲット テナントでクラウド間同期をオンにします（TokenExpired）。",
      ],
    },
  },
  crossTenantAccessClosed: {
    state: "テナント間の制限",
    line: "テナント間アクセス設定により、サービスが相手のテナントに入れません。",
    employeeLine: "相手の組織との接続が、まだ完全には許可されていません。",
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "「External Identities > Cross-tenant access settings」の確認を、両方のテナントのID管理者に依頼します。ソースでは送信の自動引き換え、ターゲットでは受信の自動引き換えと「Allow user synchronization」を確認します。",
        "その後、「Entra ID > Enterprise apps > {app} > Provisioning」で「Test connection」を実行し、次のサイクルを待ちます。",
      ],
      engineer: [
        "ポータルでは資格情報が無効と表示されますが、資格情報に問題はありません。両方のテナントで自動引き換えを有効にし、ターゲットで受信のユーザー同期を有効にします（P1またはP2）。",
        "ポリシーのレプリケーションのため、「Test connection」の前に数分待ちます。",
      ],
    },
  },
  directoryQuotaUsedUp: {
    state: "ディレクトリの上限",
    line: "ターゲットのディレクトリが、オブジェクトのクォータに達しています。",
    employeeLine: "アカウントの作成先が、現在上限に達しています。",
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "オブジェクトのクォータの引き上げ、または使われていないオブジェクトの整理を、ターゲット テナントのID管理者に依頼します。",
      ],
      engineer: [
        "ターゲット テナントのディレクトリのクォータを確認します。削除されたオブジェクトも30日間は数に含まれます。カスタム ドメインを確認済みにするか、引き上げをMicrosoftサポートに依頼します。",
      ],
    },
  },
  duplicateSource: {
    state: "照合値の重複",
    line: "ディレクトリの別のエントリが、{person}と同じ照合値を持っています。",
    employeeLine: "{app}からは、登録情報が別の方の登録情報と同じに見えています。",
    next: {
      employee: [
        "別の方の登録情報との比較をヘルプデスクに依頼してください。ヘルプデスクは両方を確認できます。",
      ],
      helpdesk: [
        "「Entra ID > Users」で、{person}の照合値（多くの場合メール アドレスまたは従業員ID）を検索します。2人が同じ値を持っているため、正しくない方の修正を管理元に依頼します。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "照合値で2つ目のソース オブジェクトを探して修正するか、別の照合属性を選びます。メール アドレスを共有していると、2つのソースが1つのターゲットにリンクされます。",
      ],
    },
  },
  endpointUnreachable: {
    state: "接続できません",
    line: "{app}に接続できないか、時間内に応答がありませんでした。自動的に再試行されます。",
    employeeLine: "{app}に現在接続できません。自動的に再試行されます。",
    next: {
      employee: [...noneForNow],
      helpdesk: [
        "次の再試行（約40分後）をお待ちください。タイムアウトが1回だけの場合、ほかに必要な操作はありません。",
        "続く場合：「Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials」で「Test connection」を実行し、アドレス、証明書、ファイアウォールについて{app}の担当者に確認します。",
      ],
      engineer: [
        "テナントのURL、DNS、TLS証明書、ファイアウォールを外部から確認します。オンプレミスのエージェントでは、送信ポート443と*.servicebus.windows.netも確認します。",
        "ECMAホスト：テナントのURLはhttps://localhost:8585/ecma2host_NAME/scimです。証明書のサブジェクトはホスト名と一致し、ECMA2Hostサービスが動作している必要があります。",
      ],
    },
  },
  expressionInvalid: {
    state: "式の誤り",
    line: "{app}のマッピングの式が、{person}に対して機能しません。",
    employeeLine: mustBeAdjusted,
    next: {
      employee: [...recordWaitsForApp],
      helpdesk: [
        "{person}の値で式をテストするよう、{app}の担当者に依頼します：Entra ID > Enterprise apps > {app} > Provisioning > Mappings > 該当の属性 > Expression builder。",
        "式の属性名では、大文字と小文字が区別されます。[Department]ではなく[department]です。",
      ],
      engineer: [
        "「Expression builder」でテストします。名前の大文字と小文字は区別され、式は最大10,000文字です。Switchは、ソースが変わっていないと結果が空になることがあります（IIFを使います）。",
        "マッピングを保存すると、フル サイクルが始まります。",
      ],
    },
  },
  guestInvitationsForbidden: {
    state: "ポリシーによる禁止",
    line: "テナントの設定で禁止されています。多くの場合、ゲストの招待に関する設定です。",
    employeeLine: "組織の設定により、{app}のアカウントを作成できません。",
    next: {
      employee: [
        "?clear アカウントに問題はありません。組織の管理者とともに確認するよう、ヘルプデスクに依頼してください。",
        "!clear 組織の管理者とともに確認するよう、ヘルプデスクに依頼してください。",
      ],
      helpdesk: [
        "ゲストの招待設定を緩和するよう、ターゲット テナントの管理者に依頼します：Entra ID > External Identities > External collaboration settings。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "ゲストの招待の制限、許可またはブロックされたドメイン、サービスに対する条件付きアクセスを確認します。それで十分かどうかは、「Provision on demand」ですぐにわかります。",
      ],
    },
  },
  insufficientRights: {
    state: "権限の不足",
    line: "サービスは{app}にサインインできますが、この操作の権限がありません。",
    employeeLine: "{app}との接続に、必要な権限がありません。",
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "プロビジョニングに使うアカウントまたはトークンに、{app}のチュートリアルに記載された権限を付与するよう、{app}の管理者に依頼します。",
        "その後、「Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials」で「Test connection」を実行します。失敗したユーザーは自動的に再試行されます。",
      ],
      engineer: [
        "?code {code}：サインインはできましたが、操作が拒否されました。プロビジョニング用アカウントのロールまたはスコープと、テナントのURLが正しい場所を指しているかを確認します。",
        "すべての呼び出しが拒否される場合は、資格情報の問題として扱います。新しいトークンを作成し、「Test connection」を実行します。",
      ],
    },
  },
  invalidAttributeValue: {
    state: "値の拒否",
    line: "{app}が、{person}の値の1つを受け付けません。",
    employeeLine: "{app}が、登録情報の項目の1つを受け付けません。",
    next: {
      employee: [askForDetail],
      helpdesk: [
        "?property 受け付けられない値は{property}です。",
        "「Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations」でメッセージを確認し、人事システムなどの管理元で値の修正を依頼します。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "ターゲットのドメイン、長さ、文字、許可された値の一覧を確認します。ソースの値またはマッピングの式を修正します（NormalizeDiacritics、Mid、DefaultDomain）。",
        "ユーザー プリンシパル名に使えるのはA-Z a-z 0-9 ' . - _ ! # ^ ~だけで、ドメインは確認済みである必要があります。招待するユーザーのメール アドレスは、グループのものであってはなりません。",
      ],
    },
  },
  invitationFailed: {
    state: "招待の失敗",
    line: "ターゲット テナントへの{person}の招待が失敗しました。",
    employeeLine: "相手の組織への招待が完了しませんでした。",
    next: {
      employee: ["ヘルプデスクに確認を依頼してください。ご自身での操作は必要ありません。"],
      helpdesk: [
        "別のアドレスのゲストなどとして、{person}がすでにターゲット テナントに存在しないか確認します。",
        "存在せず、次のサイクルでも失敗する場合は、Microsoftのサポート ケースを開くようID管理者に依頼します。",
      ],
      engineer: [
        "このコードについて、より詳しい理由は公開されていません。エントリのジョブIDと変更IDを添えて、Microsoftのサポート ケースを開きます。",
      ],
    },
  },
  invitedUserDisabled: {
    state: "ターゲットで無効",
    line: "{person}はターゲット テナントに存在しますが、招待が保留中のまま無効になっています。",
    employeeLine: "相手の組織のアカウントが無効になっています。",
    next: {
      employee: ["相手の組織のアカウントを有効にするよう、ヘルプデスクに依頼してください。"],
      helpdesk: [
        "{person}のアカウントを有効にするよう、ターゲット テナントの管理者に依頼します。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "ターゲット テナントでオブジェクトを有効にし、「Provision on demand」を実行します。",
      ],
    },
  },
  licenceMissing: {
    state: "ライセンス不足",
    line: "{app}に、{person}に使えるライセンスが残っていません。",
    employeeLine: "{app}には、現在空いているライセンスがありません。",
    next: {
      employee: [
        "ライセンスを空けるか購入できるかを、上司またはヘルプデスクに確認してください。",
        "ライセンスが用意されると、アカウントは自動的に作成されます。",
      ],
      helpdesk: [
        "ライセンスを空けるか購入するよう、または不要な割り当てがないか確認するよう、{app}の担当者に依頼します。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "割り当てとターゲットのライセンスを見比べます。スコープ フィルターを使うかグループを小さくすると、必要な数を抑えられます。",
      ],
    },
  },
  linkedObjectGone: {
    state: "リンク切れ",
    line: "サービスが{app}で把握していた{person}のアカウントは、もう存在しません。",
    employeeLine: "{app}の以前のアカウントはなくなりましたが、サービスはまだ検出していません。",
    next: {
      employee: [
        "アカウントをリンクし直すよう、ヘルプデスクに依頼してください。管理者が数分で対応できます。",
      ],
      helpdesk: [
        "アカウントが削除されたか名前が変更されたかを{app}の管理者に確認し、誤って削除された場合は復元を依頼します。",
        "新しく作成する場合は、古いリンクの削除をID管理者に依頼します。",
      ],
      engineer: [
        "ジョブを一時停止し、{person}のオブジェクト接続を削除して（ベータ版API）、ジョブを開始し、「Provision on demand」を実行します。または、Fullを指定してジョブを再起動すると、全員が照合し直されます。フル サイクルになり、待機中の変更が失われることがあります。",
        "サービスは、ターゲット側で行われた変更を検出しません。",
      ],
    },
  },
  managerNotFound: {
    state: "マネージャー不在",
    line: "{person}のマネージャー、または参照先のほかのオブジェクトが、まだありません。",
    employeeLine: "アカウントの参照先の方が、まだ{app}にいません。",
    next: {
      employee: [
        "通常、アカウント自体は作成されています。{app}にサインインしてみてください。",
        "サインインできない場合は、ヘルプデスクに確認を依頼してください。",
      ],
      helpdesk: [
        "{person}のマネージャーが{app}に割り当てられ、スコープに入っているかを確認します。先にアカウントが作成され、マネージャーは後のサイクルで反映されます。",
        "マネージャーが後からスコープに入った場合は、「Restart provisioning」を選ぶか、「Provision on demand」をマネージャー、{person}の順に実行します。",
      ],
      engineer: [
        "マネージャーの既定のマッピングとアンカーは変えないでください。マネージャーはターゲットに照合値があり、先にプロビジョニングされている必要があります。後からスコープに入ったマネージャーは、再起動するまで検出されません。",
      ],
    },
  },
  matchNotUnique: {
    state: "複数一致",
    line: "{target}に{person}と一致するアカウントが複数あるため、どのアカウントも変更されていません。",
    employeeLine:
      "{target}に候補となるアカウントが複数あるため、どのアカウントも変更されていません。",
    next: {
      employee: [
        "{target}の重複したアカウントの整理をヘルプデスクに依頼してください。以前のアカウントに心当たりがあれば、あわせて伝えてください。",
        "整理されると、アカウントは自動的に利用できるようになります。",
      ],
      helpdesk: [
        "{person}の照合値（多くの場合ユーザー名、メール アドレス、従業員ID）を検索し、本人のものではないアカウントを削除または変更するよう、{target}の管理者に依頼します。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "?code コード{code}：エントリのMatchの手順で、属性と見つかったオブジェクトを確認します。",
        "重複を削除するか、ターゲットで一意かつフィルターに使える照合属性を選びます。人事システムからActive Directoryへの場合は、多くの場合、同じemployeeIdのアカウントが2つあります。",
      ],
    },
  },
  matchingAttributeUnsuitable: {
    state: "検索できない属性",
    line: "{target}を、{app}の照合属性で検索できません。",
    employeeLine: mustBeAdjusted,
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "ユーザー名など別の属性で照合するよう、{app}の担当者に依頼します：Entra ID > Enterprise apps > {app} > Provisioning > Mappings、「Matching precedence」。",
      ],
      engineer: [
        "属性は一意で、ターゲットがその属性のフィルターに応答できる必要があります。Entra IDへの場合、extensionAttribute1～15はフィルターに使えないため、employeeIdを使います。Active Directoryでは、照合属性にインデックスを付けます。employeeIDには既定でインデックスがありません。",
        "マッピングを保存すると、フル サイクルが始まります。",
      ],
    },
  },
  notImplementedByTarget: {
    state: "未対応の操作",
    line: "{app}は、サービスが要求した操作に対応していません。",
    employeeLine: "{app}は、アカウントの作成に必要な操作にまだ対応していません。",
    next: {
      employee: [
        "当面の間の{app}のアカウントの取得方法を、ヘルプデスクに確認してください。手動での作成が必要な場合があります。",
      ],
      helpdesk: [
        "設定をチュートリアルと見比べ、どの操作（作成、更新、無効化、グループ）に対応しているかを確認するよう、{app}の担当者に依頼します。",
        "対応していない操作は、マッピングでオフにできます：Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Target object actions。",
      ],
      engineer: [
        "失敗したメソッドをログで確認します。マッピングでその操作または属性をオフにするか、エンドポイント側での実装を依頼します（PATCHとDELETEがよく不足しています）。",
      ],
    },
  },
  objectMasteredElsewhere: {
    state: "別システムで管理",
    line: "ターゲットにある{person}の値の1つは別のシステムで管理されているため、サービスは変更できません。",
    employeeLine: "{app}のアカウントの一部は、別のシステムで管理されています。",
    next: {
      employee: ["管理元のシステムでの変更を、ヘルプデスクに依頼してください。"],
      helpdesk: [
        "アカウントがどこで管理されているか（オンプレミスのActive DirectoryかExchange Onlineか）を、ターゲットのID管理者に確認します。変更は管理元で行う必要があります。",
      ],
      engineer: [
        "MasteredOnPremises：ターゲットのオブジェクトはActive Directoryから同期されており、更新できません。OriginatedInExternalService：extensionAttribute1-15、mail、showInAddressListはExchange Onlineの管理下にあります（Set-MailUser）。",
        "マッピングからそのプロパティを削除するか、{person}をスコープから外します。",
      ],
    },
  },
  requiredAttributeMissing: {
    state: "必須の値が空",
    line: "{app}に必要な値が、{person}では空になっています。",
    employeeLine: "{app}に必要な項目が、登録情報にありません。",
    next: {
      employee: [
        "どの項目が不足しているかをヘルプデスクに確認してください。ヘルプデスクは、その項目と入力の担当者を確認できます。",
        "!stopped 入力されると、アカウントは自動的に作成されます。通常は40分以内です。",
      ],
      helpdesk: [
        "?property 不足している値は、{app}の{property}です。",
        "!property 不足している値の名前は、ログ エントリの手順に示されています：Entra ID > Enterprise apps > {app} > Provisioning logs。",
        "?sources {person}の{sources}を、管理元で入力します。管理元は、人事システム、または「Entra ID > Users > {person} > Properties」です。",
        "空の値がない場合は、マッピングの確認を{app}の担当者に依頼します：Entra ID > Enterprise apps > {app} > Provisioning > Mappings。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "ソースの属性に値を入力するか、マッピングに代替の式を設定します。既定値が適用されるのは作成時だけで、空の属性は送信されません。",
        "失敗したオブジェクトは次のサイクルで再試行され、その後は間隔が徐々に長くなります。「Provision on demand」を使うと、すぐに再試行されます。",
      ],
    },
  },
  roleMappingAmbiguous: {
    state: "ロールの不一致",
    line: "{app}のロールのマッピングが、{person}のロールに合っていません。",
    employeeLine: "{app}でのロールが、互いに矛盾しています。",
    next: {
      employee: [
        "{app}でのロールの確認をヘルプデスクに依頼してください。ロールは1つである必要があります。",
      ],
      helpdesk: [
        "「Entra ID > Enterprise apps > {app} > Users and groups」を開きます。{person}の{app}へのロールは、グループを通じたものも含めて1つだけである必要があります。",
        "複数のロールが必要な場合は、ロールのマッピングの変更を{app}の担当者に依頼します。",
      ],
      engineer: [
        "SingleAppRoleAssignmentが扱うロールは1つだけで、複数ある場合にどれが送信されるかは決まっていません。AppRoleAssignmentsComplexはすべてを送信します。どちらも「Sync all users and groups」では機能しません。",
      ],
    },
  },
  schemaMismatch: {
    state: "マッピングの不一致",
    line: "マッピングが、{app}のスキーマにないものを送信しています。",
    employeeLine: mustBeAdjusted,
    next: {
      employee: [...recordWaitsForApp],
      helpdesk: [
        "?property 該当の属性は{property}です。",
        "マッピングの確認を{app}の担当者に依頼します：Entra ID > Enterprise apps > {app} > Provisioning > Mappings。属性を削除または修正するか、{app}で定義します。",
        "マッピングを保存するとフル サイクルが始まり、20分から数時間かかります。",
      ],
      engineer: [
        "SchemaAttributeNotFound：マッピングを削除するか、ターゲットで属性を定義します。CanOnlyAcceptValue：複数の値ではなく、単一の値をマッピングします。",
        "その後、フル サイクルが全員に及ぶ前に「Provision on demand」で確認します。",
      ],
    },
  },
  scimIncompatible: {
    state: "解釈できない応答",
    line: "サービスが、{app}の応答を解釈できません。",
    employeeLine: "{app}との接続が、全員について正しく機能していません。",
    next: {
      employee: [...accountWaitsForApp],
      helpdesk: [
        "「Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials」でテナントのURLを{app}のチュートリアルと見比べ、「Test connection」を実行します。",
        "URLが正しい場合は、ログ エントリのメッセージを{app}の開発元に伝えます。",
      ],
      engineer: [
        "エンドポイントは、RFC 7644のセクション3.4.2に従って応答する必要があります。一致するものがない場合は空のリストとともに200を返し、1人のユーザーにはエントリを1つ返し、filterとexcludedAttributesに対応します。",
        "PATCHを仕様に準拠させるには、テナントのURLに?aadOptscim062020を付けてみます。「Provision on demand」には効果がありません。",
      ],
    },
  },
  serviceInternalError: {
    state: "サービスのエラー",
    line: "{person}の処理中に、プロビジョニング サービス側でエラーが発生しました。自動的に再試行されます。",
    employeeLine: "アカウントを作成するサービスで問題が発生しました。自動的に再試行されます。",
    next: {
      employee: [...noneForNow],
      helpdesk: [
        "次の再試行（約40分後）をお待ちください。",
        "1日続く場合は、Microsoftのサポート ケースを開くようID管理者に依頼します。",
      ],
      engineer: [
        "構成が原因ではありません。続く場合は、エントリのジョブID、サイクルID、変更IDを添えて、Microsoftのサポート ケースを開きます。",
      ],
    },
  },
  targetRejectedRequest: {
    state: "要求の拒否",
    line: "{app}が、{person}に関する要求を拒否しました。",
    employeeLine: "{app}が、アカウント作成の要求を受け付けませんでした。",
    next: {
      employee: [
        "{app}の応答の確認をヘルプデスクに依頼してください。{app}の管理者なら、拒否の理由がわかります。",
      ],
      helpdesk: [
        "「Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations」でエントリを開き、{app}の応答を確認します。",
        "その応答を{app}の管理者に伝えます。多くの場合、{app}側の設定か、受け付けられない値が原因です。",
      ],
      engineer: [
        "ログの要求と応答を、{app}のAPIドキュメントと見比べます。同じ要求を自分で試し、マッピングまたはターゲットの構成を修正します。",
        "?code コードは{code}でした。ベンダーの状態ページに障害が掲載されていることもあります。",
      ],
    },
  },
  targetServerError: {
    state: "相手側のエラー",
    line: "{app}側でエラーが発生しました。自動的に再試行されます。",
    employeeLine: "{app}側で現在問題が発生しています。自動的に再試行されます。",
    next: {
      employee: [...noneForNow],
      helpdesk: [
        "次の再試行（約40分後）をお待ちください。{app}の状態ページも確認します。",
        "エラーが1日続く場合は、ログ エントリの時刻を添えて、{app}のベンダーに問い合わせます。",
      ],
      engineer: [
        "ログ エントリの応答を確認します。特定のユーザーだけで起きる場合は、値がターゲットのエラーを引き起こしている可能性があります。問題のないユーザーと見比べます。",
        "失敗が続くと、再試行の間隔は徐々に長くなります。「Provision on demand」を使うと、すぐに再試行されます。",
      ],
    },
  },
  conditionalAccessBlocks: {
    state: "サインインのブロック",
    line: "必要なサインインが、条件付きアクセス ポリシーでブロックされています。",
    employeeLine: "組織のサインインの規則が、{app}のアカウントの妨げになっています。",
    next: {
      employee: [
        "?clear アカウントに問題はありません。ヘルプデスクに、組織の管理者との確認を依頼してください。",
        "!clear ヘルプデスクに、組織の管理者との確認を依頼してください。",
      ],
      helpdesk: [
        "ID管理者に、その時刻の「Entra ID > Sign-in logs」の確認を依頼してください。ポリシーと、ブロックされた相手が記録されています。",
        "{app}へのサインインそのものだった場合は、ポリシーが原因で、プロビジョニングは関係ありません。",
      ],
      engineer: [
        "プロビジョニングのサインインがブロックされている場合は、そのアカウントまたはサービス プリンシパルをポリシーから除外し、「Test connection」と「Provision on demand」を実行してください。",
        "テナント間同期の対象テナントでは、ポリシーを変更できるのはそのテナントだけです。",
      ],
    },
  },
  targetTenantForbids: {
    state: "テナントによる拒否",
    line: "ターゲット テナントが、{person}に対するこの操作をサービスに許可していません。",
    employeeLine: "相手の組織の設定により、{app}のアカウントを作成できません。",
    next: {
      employee: [
        "?clear アカウントに問題はありません。相手の組織とともに確認するよう、ヘルプデスクに依頼してください。",
        "!clear 相手の組織とともに確認するよう、ヘルプデスクに依頼してください。",
      ],
      helpdesk: [
        "「External Identities > External collaboration settings」で、ゲストを招待できるユーザーと許可されたドメインを確認するよう、ターゲット テナントの管理者に依頼します。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "AzureActiveDirectoryForbidden：ターゲット テナントのゲストの招待設定、許可されたドメイン、またはオンプレミスか制限付き管理単位で管理されているオブジェクトが原因です。設定を緩和するか、{person}をスコープから外します。",
      ],
    },
  },
  targetThrottled: {
    state: "要求の制限中",
    line: "{app}から、要求の速度を落とすよう求められました。自動的に再試行されます。",
    employeeLine: "{app}は現在混み合っています。自動的に再試行されます。",
    next: {
      employee: [
        `?clear ${nothingToDo}アカウントは自動的に作成されます。通常は数時間以内です。`,
        "!clear ほかに妨げになっていることがないか、ヘルプデスクに確認してください。",
      ],
      helpdesk: [
        "お待ちください。以降のサイクル（20～40分ごと）で再試行されます。{person}について必要な変更はありません。",
        "1日続く場合は、制限について{app}のベンダーに確認します。",
      ],
      engineer: [
        "プロビジョニング ログで、過去1日間の429を確認します。スコープ内のオブジェクトを減らすか、ベンダー側の制限を引き上げると改善します。",
        "API駆動型の受信：5秒間に最大40回、24時間に最大6,000回です。1回の呼び出しに50件のレコードを含めます。",
      ],
    },
  },
  unexplainedFailure: {
    state: "失敗",
    line: "{app}への{person}のプロビジョニングが、既知のエラーにないエラーで失敗しました。",
    employeeLine: "{app}のアカウントを作成できませんでした。理由はまだわかっていません。",
    next: {
      employee: ["ヘルプデスクに確認を依頼するか、ここで担当者とお話しください。"],
      helpdesk: [
        "「Entra ID > Enterprise apps > {app} > Provisioning logs」でエントリを開き、「Troubleshooting & Recommendations」を確認します。",
        "?code {app}のドキュメントでコード{code}を検索するか、このコードを添えてケースを開きます。",
        "失敗したユーザーは自動的に再試行されるため、次のサイクルの後にもう一度確認します。",
      ],
      engineer: [
        "同じサイクルのほかの失敗と見比べます。1人だけの場合は値、全員の場合は接続に原因があると考えられます。失敗する手順は「Provision on demand」でわかります。",
        "Microsoftサポートのために、エントリのジョブID、サイクルID、変更IDを控えておきます。",
      ],
    },
  },
  uniqueValueConflict: {
    state: "使用済みの値",
    line: "一意である必要がある値を持つ別のアカウントがすでに{app}にあり、{person}とは照合されませんでした。",
    employeeLine: "名前またはアドレスが、{app}の別のアカウントですでに使われています。",
    next: {
      employee: [
        "{app}の管理者とともに確認するよう、ヘルプデスクに依頼してください。以前アカウントを持っていた場合は、そのアカウントかもしれないため、あわせて伝えてください。",
        "解消されると、アカウントは自動的に作成されます。",
      ],
      helpdesk: [
        "{person}のユーザー名またはメール アドレスを持つアカウントはどれか、{app}の管理者に確認します。同じ人の以前のアカウントであれば、引き継がれるように照合値を修正します。そうでなければ、どちらかの値を変更する必要があります。",
        nextCycleTriesAgain,
      ],
      engineer: [
        "エラーの詳細で、競合している属性を確認します。アカウントを引き継ぐ場合は照合属性を修正し、引き継がない場合はソースまたはターゲットの値を修正するか、{person}をスコープから外します。",
        "テナント間同期（AmbiguousUser）では、ターゲット テナントの内部ユーザーがプロキシ アドレスを所有しています。そこで削除するか、{person}をスコープから外します。",
      ],
    },
  },
  photoNotCarried: {
    state: "写真は対象外",
    line: "この種類のプロビジョニングでは写真は送信されません。{person}の写真は、{target}側で設定する必要があります。",
    employeeLine: "写真は{app}に反映されません。",
    next: {
      employee: ["{app}で写真を追加するか、その方法をヘルプデスクに確認してください。"],
      helpdesk: [
        "アカウントに問題はありません。ほかの情報はプロビジョニングされますが、写真は対象外です。写真は{target}側で設定します。",
      ],
      engineer: [
        "テナント間同期とWorkdayのジョブでは、写真は送信されません。thumbnailPhotoがマッピングにあれば外し、アプリケーションのAPIなど、別の方法で写真を反映します。",
      ],
    },
  },
} as const satisfies CauseTranslations;
