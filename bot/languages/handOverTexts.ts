/**
 * What the bot says in English of how a case goes on, who acts and what is dropped, by key; a part of
 * `englishTexts`.
 */
export const handOverTexts = {
  caseExpected:
    "They usually answer within {minutes} minutes. I tell you here as soon as somebody takes it.",
  caseExpectedAnyTime: "I tell you here as soon as somebody takes it.",
  caseReminded:
    "I reminded the engineers ({remindedAt}) and tell you here as soon as somebody takes it.",
  caseOffered:
    "{owner}, who had it before, is asked first, until {untilAt}; then everybody is. I tell you here as soon as somebody takes it.",
  caseTakenSince: "Taken: {takenAt}.",
  caseNoneOf: "I find no case of “{name}” that this could be done with.",
  caseAdd: "Add it",
  caseAddAsk: "Shall this go with the case: “{sentence}”? Nothing is sent yet.",
  cancelledQuestion:
    "All right, I stopped there and dropped my question. Ask again whenever you like.",
  cancelFollowStays: "What I keep an eye on for you goes on; “stop following” ends it.",
  whoActsFirst:
    "Who has to act depends on the cause. Name the person and the application and I look who it is; an engineer can take over as well.",
  whoActsFirstOwn:
    "Who has to act depends on the cause. Name the application and I look at your account and say who it is; an engineer can take over as well.",
  whoAssigns:
    "People get {app} from an owner of it, an Application Administrator or a Cloud Application Administrator: Entra ID > Enterprise apps > {app} > Users and groups. If it is about somebody, tell me the name and I look what stands in the way.",
  whoAssignsOwn:
    "Your help desk knows who gives access to {app}. Ask me about your {app} account and I look whether something stands in the way.",
  passedOnIfWished:
    "If you want somebody to take over, “Talk to a person” passes it on with all that is known.",
  agentState:
    "The state of the provisioning agent: Entra ID > Entra Connect > Cloud sync > Agents shows which agents are active. On the agent's server, the service Microsoft Entra Connect Provisioning Agent has to run; its Event Viewer log says what went wrong.",
  agentStateOwn:
    "The people who run your directory see whether the provisioning agent works. You need not check anything for it; an engineer can.",
  annoyedOffer:
    "I am sorry that this is not as it should be yet. An engineer can take over with all that is known so far, so that you need not explain it again.",
} as const;
