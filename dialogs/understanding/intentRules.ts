import { sought, type Sought } from "../../bot/patterns/sought";
import { hasLeft } from "./hasLeft";
import { type IntentName } from "./recognition";
import { takesAway } from "./takesAway";

interface Rule {
  readonly intent: IntentName;
  readonly when: Sought;
  readonly unless?: RegExp;
}

const provisioning =
  /provision|scim|sync|skipp|workday|success ?factors|quarantin|プロビジョニング|同期|スキップ|検疫/;
const otherQuarantine =
  /\b(?:mails?|e-?mail message|messages?|files?|defender|spam|virus|covid|corona|travell?(?:ers?|ing)|abroad|visitors?|dogs?|cats?|pets?|animals?)\b|メール|ファイル|渡航|入国|帰国|ペット/;
const hrSystem = /\b(?:workday|success ?factors|hr|hires?|employee central)\b/;

/**
 * Words that say by themselves what a text is about. They are few: what depends on the words around
 * it is left to the classifier.
 */
const rules: readonly Rule[] = [
  { intent: "quarantine", when: sought(/\bquarantin|検疫|隔離/), unless: otherQuarantine },
  {
    intent: "credentials",
    when: sought(/\btest(?:ing|ed)? (?:the )?connection\b|\bconnection test\b|接続テスト|資格情報/),
    // A test that passes is told to say that something else is wrong.
    unless:
      /\bnothing happens\b|\b(?:works|passe[sd]|succe(?:eds|eded|ssful\w*)|(?:is|was|says) (?:fine|ok|green))\b/,
  },
  {
    intent: "group_provisioning",
    when: sought(/\bnested groups?\b|\bgroup inside (?:a|the|another) group|入れ子|ネストされ/),
  },
  {
    intent: "deprovisioning",
    when: sought(
      new RegExp(
        [
          "\\bde-?provision|\\bleavers?\\b|\\boff-?board|プロビジョニング解除|無効化され(?:ませ|な|て(?:い)?(?:な|ませ))",
          hasLeft.source,
          takesAway.source,
        ].join("|"),
        "u",
      ),
    ),
    unless: hrSystem,
  },
  {
    intent: "cloud_hr_single_user",
    when: sought(/新入社員|中途入社|再雇用|人事システム|入社し/),
    // Whoever is new somewhere else is missed there as anybody is.
    unless:
      /^(?!.*(?:workday|success ?factors|active directory|(?<![a-z])ad(?![a-z])|entra|人事)).*(?:[a-z]{3}|システム|アプリ|ツール)/s,
  },
  {
    // Functions of the expression language, and what only they are asked of.
    intent: "failed_attribute",
    when: sought(
      /\b(?:iif|ispresent|selectuniquevalue|normalizediacritics|singleapproleassignment|approleassignmentscomplex|formatdatetime|stripspaces|defaultdomain|numfromdate|datefromnum)\b|\b(?:switch|join|mid|replace|append|split|coalesce)(?:\(| (?:function|expression)\b)|\battribute[- ]mapping expressions?\b/,
    ),
  },
  {
    // In languages that the bot does not speak: whoever asks for a person shall find one.
    intent: "talk_to_human",
    when: sought(
      /\b(?:falar|conversar) com (?:um |uma )?(?:pessoa|humano|atendente|técnico)|\bparlare con (?:un |una )?(?:persona|operatore|umano)|\bmet een (?:mens|medewerker|persoon) (?:praten|spreken)|\bporozmawiać z (?:człowiekiem|konsultantem)/,
    ),
  },
  { intent: "duplicate_match", when: sought(/\bduplicate (?:users?|accounts?)\b|重複/) },
  {
    intent: "users_skipped",
    when: sought(
      /\bskipp(?:ed|ing)\b|\bnot effectively entitled\b|\bscoping filter|スキップ|スコープ ?フィルター?/,
    ),
    unless:
      /\bgroups? (?:is|are|was|were|gets?)? ?skipp|workday|success ?factors|terminated|worker/,
  },
  {
    intent: "throttling_or_target_error",
    when: sought(
      /\btoo many requests\b|\bthrottl|\brate[ -]?limit|\b(?:429|50[0234])\b|\bbad gateway\b|スロットリング|要求が多すぎ/,
    ),
    unless: /quarantin/,
  },
  {
    intent: "out_of_scope",
    when: sought(
      /\b(?:mfa|multi-?factor|authenticator|passkeys?|fido2?|sspr|windows hello|conditional access|risky (?:user|sign)|pim|access (?:package|review)s?|lifecycle workflows?|aadsts\d+|saml (?:response|assertion|certificate)|vpn|wi-?fi|printers?|(?:reset|forgot|change) (?:my |the |a |his |her )?password)\b|多要素認証|二段階認証|条件付きアクセス|プリンター?|印刷|無線lan|パスワード(?:を|の)(?:忘れ|リセット|変更|再設定)/,
    ),
    unless: provisioning,
  },
];

/** What Japanese says of a missing account; only where no rule knows better. */
const missingInJapanese = sought(
  /(?:アカウント|ユーザー?|登録)(?:が|は|も)?(?:まだ)?(?:な[いく]|ありませ|見つから|見当たら|でき(?:て(?:い)?)?(?:な|ませ)|作(?:成さ|ら)れ(?:て(?:い)?)?(?:な|ませ)|消え)|(?:登録|割り当て)(?:さ|ら)れて(?:い)?(?:な|ませ)|(?:ログイン|サインイン|アクセス|利用)でき(?:な|ませ)|入れ(?:な|ませ)|使え(?:な|ませ)/u,
);

/** The intent that the words of a text name, when they name exactly one. */
export function intentByRule(text: string): IntentName | undefined {
  const said = text.slice(0, 600).normalize("NFKC").toLowerCase().replaceAll("’", "'");
  const named = new Set<IntentName>();
  for (const { intent, when, unless } of rules)
    if (when.test(said) && unless?.test(said) !== true) named.add(intent);
  if (named.size === 0 && missingInJapanese.test(said)) return "general_not_provisioned";
  return named.size === 1 ? [...named][0] : undefined;
}
