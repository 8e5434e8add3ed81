import { type Texts } from "../englishTexts";
import { type termTexts as english } from "../termTexts";
import { stepTexts } from "./stepTexts";

/** What the terms of the field and the steps of the log mean in Japanese; a part of `texts`. */
export const termTexts = {
  ...stepTexts,
  termFilter:
    "スコープ フィルターは、部署などの属性による規則です。ディレクトリのどのアカウントをアプリケーションにプロビジョニングするかを決めます。",
  termSkipped:
    "スキップとは、サービスがアカウントを確認したものの、対象外か値の不足のため、何も書き込まなかったことです。",
  termQuarantine:
    "検疫中は、呼び出しの多くが失敗したか資格情報が拒否されたため、プロビジョニング ジョブはまれにしか実行されません。原因が解消されると通常に戻ります。",
  termCycle:
    "サイクルはプロビジョニングの1回分で、通常20～40分ごとです。初期サイクルは全員を確認するため20分から数時間かかり、その後は変更だけを確認します。",
  termScope:
    "スコープ内とは、アプリケーションに割り当てられ、スコープ フィルターも通り、アカウントの作成対象になることです。",
  termAssignment:
    "割り当ては、ユーザーやグループがアプリケーションを使うことを示します。グループでは直接のメンバーだけが対象です。",
  termMatching:
    "照合属性は、ユーザー名など、アプリケーションにすでにあるアカウントを見つけるための属性です。",
  termMapping:
    "属性マッピングは、ディレクトリのどの値をアプリケーションのどの項目に書き込むかを決めます。",
  termOnDemand:
    "オンデマンド プロビジョニングは、次のサイクルを待たずに1人をすぐに処理します。試験実行ではなく、実際に書き込みます。",
  termPrincipal:
    "サービス プリンシパルは、自分のテナントにあるアプリケーションの実体で、割り当てとプロビジョニング ジョブを持ちます。",
  termAgent:
    "プロビジョニング エージェントは、Entra IDがActive DirectoryやLDAPに接続するために社内ネットワークで動くプログラムです。",
  termSoftDelete:
    "論理的に削除されたアカウントは無効で、一定期間（Entra IDでは30日）は復元できます。",
  termEscrow:
    "エスクローとは、失敗して再試行を待っている、1人または1グループの変更です。6、12、24時間後、その後は毎日、28日間にわたって再試行されます。多すぎると、ジョブが検疫に入ります。",
  termWatermark:
    "ウォーターマークは、ジョブがソースの変更をどこまで読んだかを示す印です。次の増分サイクルはそこから始まり、これを消去する再開始ではもう一度全員を読み取ります。",
  termGoOn: "対象の人とアプリケーションを教えていただければ、そこでの状況をお伝えします。",
  termGoOnOwn: "アプリケーションを教えていただければ、ご自身のアカウントの状況をお伝えします。",
} as const satisfies Pick<Texts, keyof typeof english>;
