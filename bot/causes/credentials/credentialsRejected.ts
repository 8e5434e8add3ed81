import {
  type Certainty,
  type Evidence,
  type Quarantine,
  type Verdict,
  valueOf,
} from "../../diagnosis";
import { quarantineKind, quarantineSchedule } from "../../rules/quarantine";
import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";
import { jobCertainty, jobReason } from "../jobFact";
import { because } from "../reasons";
import { type Named } from "../recogniser";
import { holds, stillOpen, undecided } from "../verdict";

/** The saved credentials are refused by the target: wrong, revoked or expired. */
export const credentialsRejected = defineNamedCause({
  id: "credentialsRejected",
  family: "invalid_credentials",
  employeeMayKnow: false,
  tone: "blocked",
  reads: ["jobState"],
  precedence: 20,
  owner: "appAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.quarantine,
  fixes: ["testCredentials", "restartJob"],
  recognises: {
    codes: [
      "InvalidClient",
      "InvalidToken",
      "NotAuthed",
      "TokenRevoked",
      "AccountInactive",
      "BadCredentials",
      "InvalidSession",
      "InvalidSessionId",
      "InvalidApiKey",
      "LoginFailed",
      "Unauthenticated",
      "NotAuthenticated",
      "InvalidAccessToken",
      "AccessTokenExpired",
      "InvalidAuth",
      "InvalidLogin",
      "CredentialValidationFailure",
      "InvalidCredentials",
      "InvalidCredential",
      "CredentialsInvalid",
      "ExpiredCredentials",
      "CredentialsExpired",
      "AuthenticationFailed",
      "TokenExpired",
      "InvalidGrant",
    ],
    ldapResults: [48, 49],
    texts: [
      /\b(?:ISU|integration system user)\b[^.\n]{0,60} (?:locked|expired|reset|disabled|password)\b[^\n]{0,60}/i,
      /\bFehler bei der Anmeldung\b[^.\n]{0,60}|\bLogin fehlgeschlagen\b[^.\n]{0,60}|ユーザー ?['"「『][^'"」』\n]{1,80}['"」』] ?(?:は|の)ログイン(?:できません|に失敗)[^。\n]{0,20}/i,
      /\b(?:Autorisierungs|Zugriffs|Zugangs)token\b[^.\n]{0,40} (?:konnte nicht|ungültig|abgelaufen)|アクセス ?トークンが(?:利用でき|無効|期限切れ)|(?:authori[sz]ation|access) token could not be (?:generated|obtained|issued)/i,
      /\bLGN\d{4}\b[^\n]{0,80}/,
      /<title>[^<\n]{0,40}(?:log-?in failed|unauthori[sz]ed|not authori[sz]ed|log-?on failed)[^<\n]{0,40}/i,
      /\bbasic auth\w*\b[^.\n]{0,40} (?:disabled|not (?:allowed|supported|enabled))\b[^.\n]{0,40}/i,
      /\bLDAP (?:error|result|err)?(?: code)?\W{0,3}49\b[^.\n]{0,60}|AcceptSecurityContext error[^\n]{0,60}/i,
      /\b(?:bind|login|log-?on|sign-?in)\b[^.\n]{0,30} (?:failed|was rejected|unsuccessful)\b[^.\n]{0,30}(?:credential|password|user|account)/i,
      /\b(?:expired|revoked|incorrect|wrong|unrecogni[sz]ed|missing) (?:\w+ ?\/? ?){0,2}(?:access|refresh|bearer|api|client|secret|security)? ?(?:token|credentials?|key|secret|password)s?\b/i,
      /(?:api|access|client|bearer|secret|security|refresh) (?:key|token|secret)s?\b[^.\n]{0,30} (?:not (?:valid|recogni[sz]ed|accepted|found)|invalid|incorrect|wrong|unknown|missing|expired|revoked)/i,
      /access grant\b[^.\n]{0,40} (?:invalid|expired|revoked)[^.\n]{0,40}/i,
      /authentication (?:has )?(?:failed|failure|error|is required|required)\b/i,
      /authentication credentials were not provided/i,
      /(?:failed|unable|could not|cannot) to? ?authenticate\b/i,
      /(?:not|un)[ -]?authenticated\b/i,
      /\bre-?authori[sz]e\b[^.\n]{0,60}/i,
      /user or password (?:is )?(?:incorrect|wrong|invalid)/i,
      /AADSTS(?:700016|50126|700082|70043|50173|50057|7000112)/i,
      /invalid (?:username|user name|login)[^.\n]{0,40}password/i,

      /bad credentials/i,
      /additional error details: ?UnexpectedError/i,
      /(?:invalid|expired|wrong) (?:admin(?:istrator)? )?(?:credentials?|token|secret|password)/i,
      /(?:credentials?|token|secret|password)[^.]{0,40} (?:expired|revoked|invalid|rejected|refused)/i,
      /failed to test connection/i,
      /validate our authorization to access your application/i,
      /status ?code: ?unauthorized/i,
      /AADSTS(?:50034|50055|7000215|7000222)/i,
    ],
    statuses: [401],
  },
  english: {
    state: "Credentials refused",
    line: "The saved credentials are refused, so nothing gets through to {app}.",
    employeeLine: "The connection to {app} is interrupted at the moment, for everyone.",
    next: {
      employee: [
        "?clear Nothing is wrong with your account. Let your help desk know that you are waiting for {app}.",
        "!clear Let your help desk know that you are waiting for {app}.",
        "?clear Once the connection works again, your account follows by itself.",
      ],
      helpdesk: [
        "Ask an admin of {app} for a new token or password of the account that provisioning uses; the tutorial of {app} says how.",
        "Enter it at Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials, Test connection, Save.",
        "If the job was quarantined, Restart provisioning there.",
        "?disabledAt If nobody does, the job is disabled around {disabledAt}.",
      ],
      engineer: [
        "1) Review the tutorial of {app}; 2) Test connection; 3) make the same request yourself, for example with cURL against the tenant URL; 4) if that fails too, contact the application's developer.",
        "?code The code was {code}. For a cloud sync service account (AADSTS50034, AADSTS50055) run Repair-AADCloudSyncToolsAccount instead.",
        "After saving, restart the job with QuarantineState and Escrows; any successful retry lifts the quarantine.",
      ],
    },
  },
  facts: judgeQuarantine,
});

/** The job's own error says so: confirmed. The quarantine reason alone may also mean no connection. */
function judgeQuarantine(evidence: Evidence, named: Named): Verdict | undefined {
  if (valueOf(evidence, "jobState") !== "quarantine") return undefined;
  const quarantine = valueOf(evidence, "quarantine");
  if (quarantine === undefined) {
    const open = stillOpen(evidence, "quarantine");
    return open.length > 0 && named.byEntry === undefined ? undecided(...open) : undefined;
  }
  const certainty = certaintyOf(quarantine, named);
  if (certainty === undefined) return undefined;
  const { errorCode: code = "", reason } = quarantine;
  const { disabledAt } = quarantineSchedule(quarantine, evidence.collectedAt);
  const why =
    code === ""
      ? because("quarantineReasonIs", { reason }, "quarantine")
      : because("quarantineErrorIs", { code }, "quarantine");
  return holds(jobCertainty(evidence, certainty), [jobReason("quarantine"), why], {
    ...(code === "" ? {} : { code }),
    ...(disabledAt === undefined ? {} : { disabledAt }),
  });
}

function certaintyOf(quarantine: Quarantine, named: Named): Certainty | undefined {
  if (named.byQuarantine === "credentialsRejected") return "confirmed";
  // Its reasons name the quarantine itself, where no error names something else.
  if (named.byQuarantine !== "jobQuarantined") return undefined;
  return quarantineKind(quarantine.reason) === "connection" ? "likely" : undefined;
}
