import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The endpoint cannot be reached, or answers something that makes no sense. */
export const endpointUnreachable = defineNamedCause({
  id: "endpointUnreachable",
  family: "network",
  employeeMayKnow: false,
  tone: "waiting",
  precedence: 90,
  owner: "appAdmin",
  retry: "backsOff",
  page: "provisioning",
  doc: documents.analyzeLogs,
  fixes: ["testCredentials", "provisionOnDemand"],
  recognises: {
    codes: [
      "WebExceptionProtocolError",
      "Timeout",
      "NameResolutionFailure",
      "ConnectFailure",
      "TrustFailure",
      "SecureChannelFailure",
      "CredentialValidationUnavailable",
    ],
    texts: [
      /too long to respond|took too long/i,
      /HTTP protocol error[^.\n]{0,60}/i,

      /\btim(?:ed|ing|es) out\b[^.]{0,20}(?:while|when|after|waiting|contacting|during|before)/i,
      /(?:request|operation|connection|call|query|response|agent|gateway|server|endpoint|target|search|import|export|sync\w*|session|has|have|it|app) (?:has |have |is |was |keeps )?(?:tim(?:ed|ing|es)[ -]?out|timeout)/i,
      /\btime-?out (?:error|expired|exceeded|period|occurred|reached|while|when|contacting|waiting|of \d)/i,
      /(?:connection|connections) (?:was |were |is |has been |got )?(?:refused|reset|aborted|forcibly closed)/i,
      /underlying connection was closed/i,
      /trust relationship for the SSL/i,
      /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN)\b/,
      /no such host is known|no route to host|host (?:is )?unreachable/i,
      /(?:could not|cannot|can't|unable to) (?:be )?(?:resolve|connect|reach)/i,
      /servicebus\.windows\.net/i,
      /\b(?:DNS|TLS|SSL|certificate)\b[^.]{0,40}\b(?:fail\w*|errors?|invalid|expired|mismatch|revoked|untrusted|self-signed)\b/i,
      /\bcertificate\b[^.]{0,40}\b(?:not|n't) (?:be )?(?:trusted|valid|verified|match\w*|validated)\b/i,
      /received this unexpected response/i,
      /blocked (?:on|by) the (?:network|firewall|proxy)/i,
      /^\s*invalid resource\s*$/i,
    ],
  },
  english: {
    state: "Not reachable",
    line: "{app} could not be reached, or did not answer in time. It is retried by itself.",
    employeeLine: "{app} cannot be reached at the moment. The next attempts come by themselves.",
    next: {
      employee: [
        "You need not do anything for now.",
        "If it is still not there tomorrow, tell your help desk.",
      ],
      helpdesk: [
        "Wait for the next attempt, about 40 minutes later; a single time-out needs nothing else.",
        "If it stays: Test connection at Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials, and ask the owner of {app} about address, certificate and firewall.",
      ],
      engineer: [
        "Check tenant URL, DNS, TLS certificate and firewall from outside; with an on-premises agent its outbound 443 and *.servicebus.windows.net.",
        "ECMA host: the tenant URL is https://localhost:8585/ecma2host_NAME/scim, the certificate's subject must be the host name, and the ECMA2Host service must run.",
      ],
    },
  },
});
