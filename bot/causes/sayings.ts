/**
 * What messages speak of, in the languages of the product. Applications word the same few troubles in
 * their own ways, so the words are told, not the sentences.
 */
export const things = {
  credential:
    /(?<![\p{L}\d_])(?:(?:access|bearer|refresh|api|client|secret|security|oauth|scim)[ _-]?(?:tokens?|keys?|secrets?)|tokens?|credentials?|secrets?|passwords?|authentication|authenticate|Kenn?wort|Passwort|Anmelde(?:daten|informationen)|Zugangsdaten|Authentifizierung|jetons?|identifiants|mot de passe|authentification|contraseña|credenciales|autenticación)(?![\p{L}\d_])|トークン|資格情報|パスワード|認証/iu,
  licence:
    /(?<![\p{L}\d_])(?:licen[cs]es?|seats?|subscription|(?:pricing|enterprise|current) plan|Lizenz(?:en)?|abonnement|forfait|licencias?|suscripción|(?:users?|members?|accounts?)[- ](?:limit|quota|count)|límite de usuarios|limite d'utilisateurs|Benutzerlimit)(?![\p{L}\d_])|ライセンス|シート/iu,
  permission:
    /(?<![\p{L}\d_])(?:permissions?|privileges?|ACL|access rights?|security constraints?|Berechtigung(?:en)?|Rechte|autorisations?|droits|privilèges?|permisos?|privilegios?)(?![\p{L}\d_])|アクセス許可|権限/iu,
  attribute:
    /(?<![\p{L}\d_])(?:attributes?|fields?|propert(?:y|ies)|columns?|parameters?|urn:ietf:params:scim:schemas:\S{1,120}|(?:Ziel)?[Aa]ttribute?n?s?|Feld(?:er)?|champs?|attributs?|propriétés?|atributos?|campos?|propiedad(?:es)?)(?![\p{L}\d_])|属性|フィールド/iu,
  value:
    /(?<![\p{L}\d_])(?:values?|e-?mails?(?: address(?:es)?)?|phone(?: number)?|dates?|user ?names?|(?:given|family|display|first|last) ?names?|characters?|formats?|domains?|Werte?|Benutzernamen?|nom d'utilisateur|nombre de usuario|E-Mail-Adresse|Telefonnummer|Domäne|valeurs?|adresse|numéro|valor(?:es)?|correo|caracteres|dominio)(?![\p{L}\d_])|値|メール|文字/iu,
  manager:
    /(?<![\p{L}\d_])(?:managers?|supervisors?|references?|member(?:ship)?s?|Vorgesetzte\w*|Verweis\w*|responsables?|référence|jefe|gerente|referencia)(?![\p{L}\d_])|上司|マネージャー|参照/iu,
  role: /(?<![\p{L}\d_])(?:(?:app |custom |primary |user )?roles?|profiles?|permission sets?|(?:App-?)?Rollen?|rôles?|perfil)(?![\p{L}\d_])|ロール/iu,
  account:
    /(?<![\p{L}\d_])(?:users?|accounts?|person|people|records?|objects?|resources?|login|externalId|Benutzer\w*|Konto|Konten|utilisateurs?|comptes?|usuarios?|cuentas?)(?![\p{L}\d_])|ユーザー|アカウント/iu,
  connection:
    /(?<![\p{L}\d_])(?:hosts?|remote (?:name|server)|Remote(?:name|server)|serveur distant|servidor remoto|DNS|TLS|SSL|certificates?|Zertifikat|certificat|certificado|connections?|Verbindung|connexion|conexión|endpoints?|URL|socket|firewall|proxy|IP (?:address|allow[- ]?list))(?![\p{L}\d_])|接続|証明書/iu,
  agent:
    /(?<![\p{L}\d_])(?:(?:provisioning |on-?premises |cloud sync |connector )agents?|agents?|LDAP\w*|LdapErr|domain controllers?|ECMA\w*|connector host|Agenten?)(?![\p{L}\d_])|エージェント|ドメイン コントローラー/iu,
  server:
    /(?<![\p{L}\d_])(?:servers?|services?|system|API|upstream|gateway|database|application|Servers?|Dienst|serveur|servidor|servicio)(?![\p{L}\d_])|サーバー|サービス/iu,
  expression:
    /(?<![\p{L}\d_])(?:expressions?|Ausdruck|expresión)(?![\p{L}\d_])|(?<![\p{L}\d_])(?:CDate|DateFromNum|FormatDateTime|IIF|Join|Mid|Switch|Replace|Append|Split|ToLower|ToUpper|NumFromDate|SelectUniqueValue)(?:\(|:)|式/iu,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What is wrong with them. */
export const troubles = {
  expired:
    /(?<![\p{L}\d_])(?:expired?|revoked|abgelaufen|expirée?s?|révoquée?s?|caducad[oa]s?|vencid[oa]s?)(?![\p{L}\d_])|期限切れ|有効期限/iu,
  invalid:
    /(?<![\p{L}\d_])(?:invalid|not (?:an? )?(?:\w+ )?valid|incorrect|malformed|illegal|not recogni[sz]ed|mismatch|enter a valid|ungültige?[rsn]?|(?:non|pas|n'est pas)(?: une?)?(?: \w+)? valide|invalides?|incorrecte?s?|inválid[oa]s?|(?:ya )?no (?:es |son )?válid[oa]s?|nicht mehr gültig|plus valides?|incorrect[oa]s?)(?![\p{L}\d_])|無効|正しくありません/iu,
  missing:
    /(?<![\p{L}\d_])(?:missing|mandatory|(?:is|are|be) (?:required|empty|blank|null)|not (?:been )?(?:provided|supplied|set|specified|populated|included)|must (?:be )?(?:provided?|included?|supplied|specified|populated|contain)|fehl(?:t|en)|erforderlich|Pflicht\w*|leer|requise?s?|obligatoires?|manquante?s?|obligatori[oa]s?|requerid[oa]s?|falta|vací[oa]s?)(?![\p{L}\d_])|必須|必要です|空です/iu,
  exists:
    /(?<![\p{L}\d_])(?:already (?:exists?|(?:in )?use|used|taken|registered|linked|assigned|a member)|duplicates?|not unique|existiert bereits|bereits (?:vergeben|vorhanden|verwendet)|existe déjà|déjà (?:utilisée?|prise?)|ya existe|ya está en uso)(?![\p{L}\d_])|(?:既に|すでに)[^。]{0,20}(?:存在|使用)|すでに存在|重複/iu,
  notFound:
    /(?<![\p{L}\d_])(?:not found|(?:does|do)(?:es)?(?: not|n't) (?:exist|reference)|unknown|no longer exists?|could not be (?:found|retrieved|located)|no record found|nicht (?:gefunden|vorhanden)|existiert nicht|introuvables?|n'existe pas|no se (?:ha )?encontr\w+|no existe)(?![\p{L}\d_])|見つかりません|存在しません/iu,
  notSupported:
    /(?<![\p{L}\d_])(?:not supported|unsupported|not allowed|not permitted|nicht (?:unterstützt|zulässig|erlaubt)|pas (?:pris en charge|autorisée?s?)|no (?:se )?(?:admitid[oa]s?|compatibles?|permitid[oa]s?|admite))(?![\p{L}\d_])|サポートされていません|使用できません/iu,
  limit:
    /(?<![\p{L}\d_])(?:limits? (?:of \d+ )?(?:has been |have been |was )?(?:reached|exceeded)|limit|exceed(?:s|ed)?|maximum|exhausted|no (?:more|free|available|remaining)|none (?:left|available)|mehr verfügbar|used up|too (?:long|many|large)|überschritten|ausgeschöpft|erreicht|atteinte?s?|dépassée?s?|alcanzado|superado|demasiado)(?![\p{L}\d_])|上限|超え/iu,
  denied:
    /(?<![\p{L}\d_])(?:denied|forbidden|insufficient|lacks?|lacking|not (?:allowed|permitted|authori[sz]ed|granted)|do(?:es)? not have|required for|restrict\w*|verweigert|no tiene|no dispone|nicht ausreichend|refusée?s?|insuffisante?s?|denegad[oa]s?|insuficientes?)(?![\p{L}\d_])|拒否|不足/iu,
  unreachable:
    /(?<![\p{L}\d_])(?:could not (?:be )?(?:resolved?|reached?|connect(?:ed)?|established?)|unreachable|refused|timed out|timeout|reset|konnte nicht (?:aufgelöst|hergestellt|erreicht)|Zeitüberschreitung|impossible de (?:se connecter|résoudre)|délai d'attente|no se (?:pudo|puede) (?:conectar|resolver|establecer)|tiempo de espera)(?![\p{L}\d_])|接続できません|タイムアウト/iu,
  down: /(?<![\p{L}\d_])(?:internal (?:server )?error|unavailable|not (?:operational|available|running|responding)|offline|stopped|down|unexpected (?:error|EOF|end)|error has occurred|erreur interne|interner (?:Server)?fehler|nicht verfügbar|indisponible|error interno|no disponible)(?![\p{L}\d_])|内部エラー|利用できません|停止/iu,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Thing = keyof typeof things;
export type Trouble = keyof typeof troubles;

/** The cause, by its id, of a thing in a trouble. */
export type Sayings<Id extends string = string> = Readonly<
  Record<Thing, Readonly<Partial<Record<Trouble, Id>>>>
>;

/** Which cause it is when a message says that something is in trouble. */
export const sayings = {
  credential: {
    expired: "credentialsRejected",
    invalid: "credentialsRejected",
    missing: "credentialsRejected",
    denied: "credentialsRejected",
  },
  licence: {
    limit: "licenceMissing",
    expired: "licenceMissing",
  },
  permission: {
    denied: "insufficientRights",
    missing: "insufficientRights",
    invalid: "insufficientRights",
  },
  attribute: {
    missing: "requiredAttributeMissing",
    invalid: "invalidAttributeValue",
    notFound: "schemaMismatch",
    notSupported: "schemaMismatch",
    limit: "invalidAttributeValue",
  },
  value: {
    missing: "requiredAttributeMissing",
    invalid: "invalidAttributeValue",
    exists: "uniqueValueConflict",
    notSupported: "invalidAttributeValue",
    limit: "invalidAttributeValue",
  },
  manager: {
    notFound: "managerNotFound",
    invalid: "managerNotFound",
  },
  role: {
    notFound: "appRoleUnknown",
    invalid: "appRoleUnknown",
    notSupported: "appRoleUnknown",
    missing: "appRoleUnknown",
  },
  account: {
    exists: "uniqueValueConflict",
  },
  connection: {
    unreachable: "endpointUnreachable",
    invalid: "endpointUnreachable",
    expired: "endpointUnreachable",
    notFound: "endpointUnreachable",
    denied: "endpointUnreachable",
  },
  agent: {
    unreachable: "agentUnavailable",
    notFound: "agentUnavailable",
    limit: "agentUnavailable",
    down: "agentUnavailable",
  },
  server: {
    down: "targetServerError",
    unreachable: "endpointUnreachable",
  },
  expression: {
    invalid: "expressionInvalid",
    notFound: "expressionInvalid",
    missing: "expressionInvalid",
  },
} as const satisfies Sayings;
