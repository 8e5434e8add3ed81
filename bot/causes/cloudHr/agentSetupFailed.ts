import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The agent cannot be installed, registered or started. */
export const agentSetupFailed = defineNamedCause({
  id: "agentSetupFailed",
  family: "agent_or_ldap",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 27,
  owner: "directoryAdmin",
  retry: "afterFix",
  page: "provisioning",
  doc: documents.ecmaTroubleshoot,
  recognises: {
    texts: [
      /\b(?:unable|fail(?:ed|s)) to register (?:the|an|this) agent\b[^\n]{0,60}/i,
      /\bagent['"]?[^.\n]{0,20} (?:failed to|cannot|unable to|did not|does not) start\b[^.\n]{0,40}/i,
      /(?:agent|service)\b[^.\n]{0,60} (?:stuck|hangs|stays)\b[^.\n]{0,20}\bstarting\b/i,
      /(?:agent|setup|configuration) wizard\b[^.\n]{0,60} (?:times? out|timed out|fails?|hangs)/i,
      /\bwizard\b[^.\n]{0,60} (?:times? out|timed out|hangs) at connect active directory/i,
      /same (?:provisioning )?agent\b[^.\n]{0,60} (?:cannot|can't|not) be (?:used|shared)/i,
      /AADConnectProvisioningAgent\)? failed to start/i,
      /\bgMSA\b/,
      /\bKDS\b/,
      /event ?id 7041/i,
      /agent registration (?:times out|security error|fail)/i,
      /execution policy/i,
      /initialize metrics collector/i,
      /registry key 'Global'/i,
      /agent (?:service )?stuck in (?:status )?starting/i,
    ],
  },
  english: {
    state: "Agent not installed",
    line: "The provisioning agent cannot be installed, registered or started.",
    employeeLine: "A part of our own systems that creates accounts is not ready yet.",
    next: {
      employee: [
        "?clear Nothing is wrong with your record. Let your help desk know that you are waiting.",
        "!clear Let your help desk know that you are waiting.",
      ],
      helpdesk: [
        "Pass it to a directory admin: the agent's server needs attention, not the person.",
      ],
      engineer: [
        "Service does not start: grant Log on as a service, use a server that is no domain controller, uninstall older agents. gMSA: create the KDS root key.",
        "Registration: outbound proxy in AADConnectProvisioningAgent.exe.config; PowerShell policy RemoteSigned or Undefined. Metrics collector: add the service account to Performance Log Users.",
      ],
    },
  },
});
