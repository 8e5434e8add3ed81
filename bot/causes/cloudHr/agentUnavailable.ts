import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The on-premises agent, or the directory behind it, does not answer. */
export const agentUnavailable = defineNamedCause({
  id: "agentUnavailable",
  family: "agent_or_ldap",
  employeeMayKnow: false,
  tone: "blocked",
  precedence: 26,
  owner: "directoryAdmin",
  retry: "backsOff",
  page: "provisioning",
  doc: documents.cloudSyncErrors,
  recognises: {
    codes: [
      "EndpointUnavailable",
      "NoAgentsAssigned",
      "NoActiveConnector",
      "ActiveDirectoryCredentialValidationUnavailable",
      "NoActiveAgents",
      "IdentityServiceInvalidResource",
      "AgentSignalingError",
      "AgentTimeout",
      "DirectoryInternalServerError",
    ],
    ldapResults: [1, 2, 3, 4, 7, 11, 51, 52, 80, 81, 85, 91],
    texts: [
      /LDAP ?サーバー[^。\n]{0,20}(?:利用できません|接続できません|応答しません|ダウン)/,
      /\b(?:can't|cannot|could not|unable to) (?:contact|bind to|reach) (?:the |an? )?(?:LDAP |directory )?server\b[^\n]{0,60}/i,
      /\bagent status\W{1,3}(?:inactive|offline|unknown|disconnected)\b/i,
      /\bsimple bind failed: \S{1,120}/i,
      /\b(?:cannot|could not|unable to|failed to) establish (?:a )?connection\b[^.\n]{0,30} (?:directory|eDirectory|LDAP|domain controller)\b[^\n]{0,60}/i,
      /\bLDAP connection exception\b|\bserver cannot handle directory requests\b/i,
      /\bLdapErr\b[^\n]{0,60} server is not operational/i,
      /kein(?:en)? aktiver? (?:Bereitstellungs-?)?Agent\w*[^.\n]{0,60}|aucun agent\b[^.\n]{0,60}|ningún agente\b[^.\n]{0,60}|アクティブなエージェントが/i,
      /\bno (?:active |running |available )?(?:provisioning |cloud sync )?agents?\b[^.\n]{0,40}/i,

      /on-?premises (?:provisioning )?agent/i,
      /(?:provisioning|cloud sync|connect) agent\b[^.\n]{0,40}\b(?:stopped|not running|down|offline|inactive|unresponsive|not respond\w*|unavailable|unreachable|tim(?:ed|ing) out)\b/i,
      /\bLDAP (?:server|connection)\b[^.\n]{0,40}\b(?:unavailable|down|unreachable|not available|fail\w*|refused|tim(?:ed|ing) out)\b/i,
      /domain controller\b[^.\n]{0,40}\b(?:unavailable|down|unreachable|not available|could not be contacted)\b/i,
      /active agent for the domain/i,
      /error connecting to Active Directory[^.]{0,20}/i,
      /issue with your cloud sync setup/i,
      /unable to process this request at this point/i,
      /cloud sync agent/i,
      /AD connection test failed/i,
    ],
  },
  english: {
    state: "Agent not answering",
    line: "The on-premises agent that writes to Active Directory does not answer.",
    employeeLine: "A part of our own systems that creates accounts is not answering.",
    next: {
      employee: [
        "?clear Nothing is wrong with your record. Let your help desk know that you are waiting.",
        "!clear Let your help desk know that you are waiting.",
      ],
      helpdesk: [
        "Ask a directory admin to see on the agent's server whether the service Microsoft Entra Connect Provisioning Agent runs, and to restart it.",
        "Entra ID > Entra Connect > Cloud sync > Agents shows which agents are active.",
      ],
      engineer: [
        "Check service, outbound 443 and *.servicebus.windows.net, and that the domain is registered in the agent's wizard. Event Viewer: event 2 holds the answer, event 9 the LDAP filter.",
        "NoAgentsAssigned or InvalidResource: register the agent again. After assigning an agent wait 10 to 20 minutes before Test connection.",
      ],
    },
  },
});
