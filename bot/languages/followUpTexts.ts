import { compareTexts } from "./compareTexts";
import { humanTexts } from "./humanTexts";
import { proposalTexts } from "./proposalTexts";

/**
 * What the bot says in English when somebody asks about a card since when, for how many and whose it is to
 * act, by key; a part of `englishTexts`.
 */
export const followUpTexts = {
  ...compareTexts,
  ...humanTexts,
  ...proposalTexts,
  sinceQuarantine: "Provisioning to {app} has been in quarantine since {sinceAt}.",
  sinceQuarantineOwn: "Since {sinceAt} hardly anything has got through to {app}, for anybody.",
  sinceSteady:
    "Since when exactly, I cannot see. The last time that everything had got through to {app}: {sinceAt}.",
  sinceChange:
    "Since {sinceAt}: that is the time of the newest change, which has not been looked at yet.",
  sinceEntry: "What I found was recorded at this time: {sinceAt}. It may have been so before.",
  sinceUnknown: "I can see that it is so now, but not since when.",
  whoDid:
    "Accounts in {app} are changed by the provisioning service, by its rules. Its log does not say who changed what they rest on.",
  whoDidLog:
    "The audit log says who changed a person, a group or an assignment: Entra ID > Audit logs.",
  whoDidLogOf:
    "The audit log says who changed the account or an assignment of {person}: Entra ID > Users > {person} > Audit logs.",
  whoDidOwn:
    "The provisioning service changes accounts by itself, by its rules. Who changed what these rest on, I cannot see; your help desk can.",
  neededNone: "I have no value or change that I could check with the rules.",
  valueSinceWritten: "It was last written to {app} at this time: {sinceAt}.",
  valueSinceField: "{target} was last written to {app} at this time: {sinceAt}.",
  valueSinceUnknown:
    "I see what it is now, not since when: the directory keeps no date for it. Its changes of the last weeks are under Entra ID > Users > {person} > Audit logs.",
  valueSinceOwn: "I see what it is now, not since when. Your help desk can look up its changes.",
  reachAll: "It concerns everybody who is to get an account in {app}, not this one alone.",
  reachOwn:
    "What I found is about your account. Whether others have the same I do not know: I look only at yours.",
  reachWhich: "I can count that for an application that I can look up. Which one is it?",
  howPath: "That is done here: {path}.",
  howBeside: "What the card says is next:",
  helpsStep: "That is one of the steps of the card:",
  helpsNot:
    "None of the steps of the card is that, and nothing I found says that it would help. What the card says is next:",
  rulesFilter: "The scoping filters of {app}, read from its job at {readAt}:",
  rulesFilterAny: "Whoever meets one of these is taken.",
  rulesFilterEmpty: "no clauses, so everybody meets it",
  rulesFilterNone: "No scoping filter is set.",
  rulesFilterUnread: "There is a scoping filter, and I cannot read its form.",
  rulesForOne:
    "What it comes to for one person I say when you name somebody, such as “why is Audrey not in {app}”.",
  rulesMapping: "What {app} gets, and from which attributes, read from its job at {readAt}:",
  rulesMatches: "matching attribute {number}",
  rulesOnce: "only when the account is created",
  rulesDefault: "with a default value",
  rulesMore: "… and {count} more.",
  rulesNone: "The job of {app} has no mappings that I can read.",
  rulesNoneOf: "No mapping of {app} has to do with “{value}”.",
  rulesNoJob: "{app} has no provisioning job, so there are no filters and mappings yet.",
  rulesAudit:
    "Who changed a filter or a mapping, and when, stands here: Entra ID > Monitoring & health > Audit logs, for {app}.",
  rulesDenied: "I may not read the rules of the job: the permission {permission} is missing.",
  rulesDeniedOwn:
    "Your own rights do not let me read the rules of the job: {permission}, or a role for it, is missing. “sign out” ends reading with your rights.",
  rulesNotNow: "I could not read the rules of the job just now. Ask again in a minute.",
  placeIs: "It is here: {path}.",
  placeInstead:
    "I do not show it as a whole. For one person I say what it comes to: name somebody, such as “why is Audrey not in {app}”, or a value, such as “what does {app} get as her department”.",
  howButton: "I can prepare it here: press the button, then confirm.",
  actUnknown:
    "I found nothing that somebody would have to change. A person can look where I cannot.",
  itselfDone: "It is done already: nothing has to pass.",
  itselfYes: "This goes on by itself, nobody has to do anything.",
  itselfMaybe: "This often passes by itself, and the service tries again.",
  itselfNo: "This does not pass by itself: what causes it has to be changed first.",
  onceChanged: "Once that is done, the account usually follows within 40 minutes.",
  annoyed: "This has cost you time, I see that.",
  annoyedNew:
    "This has cost you time, I see that. Tell me the application and I look at once, or I pass you on to a person.",
  pasteAnew:
    "That came from what you sent. Paste the newest log entry, or tell me who and which application, and I look myself.",
  sureCertain: "Yes, that is certain: I read it, I did not guess it.",
  sureLikely: "It is likely, not certain: what I read fits, but does not prove it.",
  surePossible: "It is only possible: little of what I read speaks for it.",
  sureOnlyRead: "I am sure of what I read and of nothing beyond it.",
  wordsForPerson: "You could pass this on:",
  wordsForWhom:
    "Tell me whom it is for and which application, and I put it in words for that person.",
  thatIsAll: "That is all I know about it. A person can look further.",
} as const;
