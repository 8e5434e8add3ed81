import { caseTexts } from "./caseTexts";
import { groupTexts } from "./groupTexts";
import { dataTexts } from "./dataTexts";
import { fileTexts } from "./fileTexts";
import { portalTexts } from "./portalTexts";
import { signInTexts } from "./signInTexts";
import { standingTexts } from "./standingTexts";
import { handOverTexts } from "./handOverTexts";
import { walkTexts } from "./walkTexts";
import { fixTexts } from "./fixTexts";
import { nameTexts } from "./nameTexts";
import { leaverTexts } from "./leaverTexts";
import { limitTexts } from "./limitTexts";
import { outlookTexts } from "./outlookTexts";
import { lookTexts } from "./lookTexts";
import { manyTexts } from "./manyTexts";
import { factTexts } from "./factTexts";
import { objectionTexts } from "./objectionTexts";
import { buttonTexts } from "./buttonTexts";
import { followTexts } from "./followTexts";
import { termTexts } from "./termTexts";
import { followUpTexts } from "./followUpTexts";
import { meaningTexts } from "./meaningTexts";
import { incidentTexts } from "./incidentTexts";

/**
 * What the bot says in English, by key. Every other language has exactly these keys. Placeholders
 * `{name}` are filled by `fill`; values are untrusted text and only ever shown as plain text.
 */
export const englishTexts = {
  ...caseTexts,
  ...groupTexts,
  ...dataTexts,
  ...fileTexts,
  ...signInTexts,
  ...standingTexts,
  ...portalTexts,
  ...handOverTexts,
  ...walkTexts,
  ...fixTexts,
  ...nameTexts,
  ...leaverTexts,
  ...limitTexts,
  ...outlookTexts,
  ...lookTexts,
  ...manyTexts,
  ...meaningTexts,
  ...factTexts,
  ...objectionTexts,
  ...buttonTexts,
  ...followTexts,
  ...termTexts,
  ...followUpTexts,
  ...incidentTexts,
  greetingEmployee:
    "Hello. If an account of yours is missing in an application, I can find out why. I look only at your own accounts. “help” says what I can do, “talk to a person” brings a person. Which application is it about?",
  greetingAgent:
    "Hello. I find out why an account was not created, or is wrong, in an application. Ask for example: why is audrey@contoso.com not in Salesforce? You can also paste a provisioning log entry or an error code. I change nothing unless an engineer confirms it. “help” says what I can do, “talk to a person” brings a person.",
  helpEmployee:
    "I can tell you why your account is not in an application yet, and what happens next. Write for example: why am I not in Salesforce? Write “talk to a person” at any time, “my follows” to see what I keep an eye on, “delete my data”, or “start over”.",
  helpAgent:
    "Name a person and an application, for example: why is audrey@contoso.com not in Salesforce? I read the provisioning log, the job, the assignment and the scoping filters. Or ask about many: who failed in Salesforce today, what is the error rate in Slack this week, which applications have problems? You can paste a log entry (JSON) or an error code instead. At any time: “cancel”, “start over”, “my follows”, “delete my data”, “talk to a person”.",
  helpAgain:
    "A name and an application are enough for me. “cancel” stops, “start over” begins anew, “talk to a person” brings a person.",
  thanks: "You are welcome. If another account is missing, just ask.",
  thanksAgain: "Gladly.",
  helloAgain: "Hello again. Tell me which application it is about, and I look.",
  hello: "Hello. Which person and which application is it about?",
  helloEmployee: "Hello. Which application are you missing an account in?",
  whichLanguage: "Which language shall we speak?",
  nowSpeaking: "I speak English from now on.",
  cancelled: "All right, I stopped there. Ask again whenever you like.",
  nothingToCancel: "There is nothing to stop. Ask me about a person and an application.",
  nothingToCancelAgain: "There is nothing to stop here at the moment.",
  startedOver: "Let us start again. Which person and which application is it about?",
  startedOverEmployee: "Let us start again. Which application is it about?",

  askPerson:
    "Who is it about in {app}? A sign-in name or e-mail address is surest; a name will do.",
  askPersonFirst: "Who is it about? A sign-in name or e-mail address is surest; a name will do.",
  askPersonAgain:
    "I found no name in that. Please write only the name, the sign-in name or the e-mail address, or talk to a person.",
  askPersonOnceMore:
    "Still no name that I can look up. A sign-in name such as name@company.com works best; a person can help too.",
  askWorker: "Who is it about in {app}? Give a worker id, a sign-in name or the full name.",
  askGroup:
    "Which group is it about in {app}? Write its name, or somebody who is in it and missing in {app}.",
  quarantineNone: "Provisioning to {app} is not in quarantine.",
  howLongRuns: "Provisioning to {app} runs: it last had no changes left ({steadyAt}).",
  howLongNext:
    "Its next cycle should start between {fromAt} and {toAt}; a change usually arrives within one cycle. I can say it for one person: name somebody.",
  askLeaver: "Who left, or lost the account, in {app}? A sign-in name is surest; a name will do.",
  askApp: "Which application is {person} missing in?",
  askAppFirst: "Which application is it about?",
  askAppValue: "In which application?",
  askOwnApp: "Which application are you missing an account in?",
  askAppAgain: "I do not find an application called “{term}”. Which one is it?",
  appList: "Application",
  appListMissing: "Pick an application from the list, or write its name.",
  appListSubmit: "Choose",
  askAppOnceMore:
    "“{term}” is not the name of an application here either. Write the name as it is shown where you sign in to it, or talk to a person.",
  askAppWhole: "Several applications go by “{term}”. What is the whole name of yours?",
  askAppWhich: "Several applications fit “{term}”. Which one is it?",
  personNotFound:
    "I looked in the directory and found nobody called “{term}”. Could you give the sign-in name or e-mail address, or another spelling?",
  personNotFoundAgain:
    "“{term}” is not in the directory in that spelling either. A sign-in name or an e-mail address is surest.",
  personWhich: "Several people fit “{term}”. Who is it?",
  personWhichMore: "Many people fit “{term}”. Is it one of these? If not, give the sign-in name.",
  personWhichAgain: "I could not tell which of them you mean. Press one, or write its number.",
  personWhichOnceMore: "Please press one of them, or “None of these”.",
  noneOfThese: "None of these",
  ownAccountUnknown:
    "I do not know which directory account is yours here, so I cannot look it up. Your help desk can.",
  onlyOwn:
    "I can only look up your own account. Your help desk can look up others. Is there something with yours?",
  onlyOwnForNow:
    "I cannot see just now whether you belong to the help desk, so for the moment I can only look up your own account. If you do, please ask again in a minute. Is there something with yours?",
  checkMine: "Check my account",
  unclear:
    "I can find out why somebody has no account in an application. Which application is it about?",
  unclearEmployee:
    "I can find out why you have no account somewhere. Which application is it about?",
  unclearAgain:
    "I am not sure I understand. Tell me who and which application, or I pass you on to a person.",
  unclearOnceMore:
    "I still do not understand, sorry. A person can take over from here, or you write just the name of the application.",
  problemWhich: "Which of these is it?",
  problemGeneral: "An account is missing",
  problemCloudHr: "Somebody from HR is missing",
  problemNotStarting: "Provisioning does not start",
  problemSkipped: "People are skipped",
  problemQuarantine: "Quarantine",
  problemCredentials: "Credentials or connection",
  problemAttribute: "A value is wrong or missing",
  problemDuplicate: "Duplicates or wrong matches",
  problemGroups: "Groups and their members",
  problemSlow: "It takes long",
  problemLeaver: "Somebody who left, or lost the account",
  problemTarget: "The application answers with errors",
  unclearAfterCard:
    "I did not understand that. Ask “why” or “what next” about the card above, name a person and an application, or go on here.",
  outOfScope:
    "I only know about accounts that are created automatically in applications. Is an account missing somewhere?",
  outOfScopeEmployee:
    "I only know about accounts that are created automatically in applications. For other matters, please ask your help desk. Is an account missing somewhere?",
  outOfScopeAgain:
    "That too is beyond what I know. I can look for a missing account, or pass you on to a person.",
  checkAccount: "Yes, check an account",
  tooLong:
    "That text is too long for me ({length} characters; I read up to {limit}). Please paste only the log entry or the error message.",
  notALogEntry:
    "I cannot read that as a provisioning log entry or an error code. Paste one entry as JSON, or tell me who and which application it is about.",
  notALogEntryAgain:
    "That cannot be read as a log entry either. Open the entry in the admin center and copy the whole of it, or tell me who and which application it is about.",
  unknownCode:
    "I do not know “{code}”. Paste the whole log entry as JSON, or tell me the person and the application, and I look myself.",
  unknownButton:
    "That button does not belong to anything open here, so I changed nothing. Ask again and I look anew.",
  answeredAlready: "That question is settled already, so I changed nothing.",
  answeredAgain: "This one is settled already, so I changed nothing.",

  jobRunning:
    "Provisioning to {app} runs: it last had no changes left ({steadyAt}). So it is about single people. Who is missing?",
  guidedIntroPermission:
    "I may not read {what} of this tenant ({permission} is missing), so I ask instead.",
  guidedIntroNotOffered:
    "Your Microsoft cloud does not offer {what} to programs, so I ask instead.",
  guidedIntroUnavailable: "I could not read {what} just now, so I ask instead.",
  guidedIntroAnswers:
    "Let us find it together. I ask a few questions about what the admin center shows.",
  whatLog: "the provisioning log",
  whatJob: "the provisioning job",
  whatDirectory: "the directory",
  whatMappings: "the attribute mappings",
  whatAssignment: "the assignments",
  dontKnow: "I don't know",
  howToFind: "How do I find that?",
  back: "Back",
  nothingBefore: "That was the first question.",
  answerWithButton:
    "I did not find that among the answers. Press one, write it, or write “I don't know”.",
  answerOnceMore: "I need one of these answers to go on; “I don't know” is one of them.",
  guidedNothing:
    "From these answers I cannot tell the cause. A person can look at it with you; everything you told me goes along.",

  titlePasted: "What you sent",
  stateUnexplained: "Looked, nothing found",
  lineUnexplained:
    "I looked at everything I may read about {person} in {app} and found nothing that keeps the account away.",
  lineUnexplainedOwn:
    "I looked at everything I may read about your {app} account and found nothing that keeps it away.",
  nextUnexplainedOne: "Log entries can arrive up to about 15 minutes late: check again in a while.",
  nextUnexplainedTwo: "An admin can use Provision on demand for this person and read its result.",
  nextUnexplainedThree: "Or talk to a person; what I looked at goes along.",
  stateNotRead: "Could not look",
  lineNotRead: "I could not read enough about {person} in {app} to say why.",
  lineNotReadOwn: "I could not read enough to say why your {app} account is not there.",
  nextNotReadOne: "Check again in a moment.",
  nextNotReadTwo: "Answer a few questions from the admin center, and I tell you what they mean.",
  nextNotReadOwn: "Talk to a person: your help desk can look further, and what I know goes along.",
  answerQuestions: "Answer questions",

  employeeGood: "In place",
  employeeNormal: "As it is set up",
  employeeWaiting: "On its way",
  employeeBlocked: "Needs a hand",

  headingWhy: "Why",
  headingNext: "What to do next",
  headingOutcomes: "Outcomes in the log, by entries",
  overviewState: "What the log says",
  overviewLine:
    "Since {sinceAt} the log has {entries} entries about {people} people or groups. {well} of these entries went well or needed nothing.",
  overviewNone:
    "Since {sinceAt} the log has no entry of {app}: either nobody changed, or the service looked at nobody.",
  overviewCapped: "I read only the newest {entries} entries; there are more.",
  overviewShare: "{entries} ({share}), people or groups: {people}",
  overviewClause: "{clause}, entries kept out: {entries}",
  overviewExample: "Example: {person}",
  overviewNext: "Next: {step}",
  overviewUnknown: "Not explained",
  headingAlso: "Also found",
  headingNotRead: "Could not read",
  notReadPermission: "{what}: {permission} is missing",
  notReadNotOffered: "{what}: not offered in your cloud",
  notReadUnavailable: "{what}: no answer",
  headingChange: "What would have to change (checked with the rules)",
  headingChangeOwn: "What would have to change",
  ownerAppAdmin: "An admin of this provisioning can change it.",
  ownerIdentityAdmin: "An admin of users and groups in Entra ID can change it.",
  ownerHrAdmin: "HR can change it, in the HR system.",
  ownerTargetAdmin: "An admin of {target} can change it.",
  ownerAppDeveloper: "The developer of {app} can change it.",
  ownerDirectoryAdmin: "An admin of Active Directory and its agents can change it.",
  retryNextCycle:
    "The service tries again by itself in the next cycle: cycles come every 20 to 40 minutes, and what fails again is tried less and less often.",
  retryAt:
    "The service tries again by itself between {nextFromAt} and {nextAt}: cycles begin every {cycle} minutes.",
  retrySoon:
    "The service should try again by itself by {nextAt}: the last cycle ended longer ago than usual.",
  retryAfterFix:
    "The service does not get past it by itself. Once it is changed, the next cycle picks it up: they begin every 20 to 40 minutes.",
  retryAfterFixAt:
    "The service does not get past it by itself. The next cycle to pick up a change should begin between {nextFromAt} and {nextAt}: they begin every {cycle} minutes.",
  retryAfterFixSoon:
    "The service does not get past it by itself. The next cycle to pick up a change should begin by {nextAt}: the last one ended longer ago than usual.",
  retryBacksOff:
    "The service tries again by itself 6, 12 and 24 hours after the first failure and then daily. After 28 days the job is disabled.",
  retryStopped: "Nothing is tried by itself while provisioning stands still.",
  certaintyLikely: "likely",
  certaintyPossible: "possible",
  sourceGraph: "Microsoft Graph",
  sourceGraphAt: "Microsoft Graph, {at}",
  sourceLog: "log",
  sourceLogAt: "log, {time}",
  sourceDirectory: "directory, now",
  sourceJob: "job, now",
  sourcePaste: "from what you sent",
  sourceAnswers: "your answer",
  yourAccount: "Your {target} account",
  somebody: "this person",
  someApp: "the application",
  you: "you",
  wholeApp: "{app}",

  checkAgain: "Check again",
  tellMe: "Tell me when it is done",
  following:
    "I keep an eye on {person} in {app} and write here as soon as there is news, for up to a week. “Stop following” ends it.",
  followingUntil:
    "I keep an eye on {person} in {app} and write here as soon as there is news. It should be done by {untilAt}; I also tell you if it is not. “Stop following” ends it.",
  followingAlready: "I am following {person} in {app} already and write here when there is news.",
  followingList: "I follow these for you and write here when there is news. Press one to stop it.",
  stopFollowing: "Stop following",
  stopFollowingOne: "Stop: {person}, {app}",
  followStopped: "All right, I no longer follow {person} in {app}.",
  followDone: "Good news about {person} in {app}:",
  followChanged: "There is news about {person} in {app}:",
  followOverdue:
    "The time it should have taken for {person} in {app} has passed, and nothing has changed yet. I keep an eye on it; if it is urgent, a person can look at it with you.",
  followEnded:
    "I have watched {person} in {app} for a week and nothing has changed, so I stop here. A person can look at it with you, or ask me again.",

  stepsTitle: "Log steps",
  stepsAbout: "{person} · {app} · {entryAt}",
  noSteps: "There is no log entry to show for {person} in {app}.",

  secretHidden: "A password or key in your text was hidden before it was kept.",
  apology:
    "Sorry, something went wrong on my side and nothing was changed. Please ask again. If it happens once more, give your help desk the number {incident}.",
} as const;

/** The keys of everything the bot says beside causes and reasons. */
export type TextKey = keyof typeof englishTexts;

/** All texts of one language. */
export type Texts = Readonly<Record<TextKey, string>>;
