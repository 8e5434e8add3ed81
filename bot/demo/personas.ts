import { userId } from "./world/directory";
import { type GuidMaker } from "./world/guidMaker";

/** A person of the demo tenant one can be in local mode. */
export interface DemoPersona {
  readonly role: "employee" | "helpdesk" | "engineer";
  /** Entra object id in the demo tenant. */
  readonly userId: string;
  /** Unique among personas, and in the tenant. */
  readonly displayName: string;
  /** One friendly sentence. */
  readonly about: string;
  /** Display name of the application of the first question. */
  readonly app: string;
  /** Each names person and application and leads straight to a diagnosis. */
  readonly questions: readonly string[];
  /** Id of the cause that the person's own first question leads to. */
  readonly cause?: string;
}

interface PersonaPlan extends Omit<DemoPersona, "userId"> {
  readonly alias: string;
}

/** An employee whose own first question leads to a certain cause. */
function employee(
  cause: string,
  alias: string,
  displayName: string,
  app: string,
  about: string,
  question = `Why is ${displayName} not in ${app}?`,
): PersonaPlan {
  return { role: "employee", alias, displayName, app, about, cause, questions: [question] };
}

const employees: readonly PersonaPlan[] = [
  employee(
    "outOfScopeByFilter",
    "audrey",
    "Audrey Oliver",
    "Salesforce",
    "Audrey moved to Marketing and wonders where her Salesforce account is.",
  ),
  employee(
    "notAssigned",
    "ben",
    "Ben Carter",
    "Fabrikam Expenses",
    "Ben wants to file his expenses, but nobody has given him the application.",
  ),
  employee(
    "nestedGroupOnly",
    "chiara.russo",
    "Chiara Russo",
    "Atlassian Cloud",
    "Chiara is in the contractors' group inside the project group.",
  ),
  employee(
    "defaultAccessRole",
    "dmitri.volkov",
    "Dmitri Volkov",
    "Box",
    "Dmitri was given Box with default access, in a configuration from 2019.",
  ),
  employee(
    "inactiveInSource",
    "elena.popescu",
    "Elena Popescu",
    "Fabrikam Expenses",
    "Elena is back from leave, and her account is still disabled.",
  ),
  employee(
    "brokenAssignmentRecord",
    "farid.haddad",
    "Farid Haddad",
    "Atlassian Cloud",
    "Farid is assigned and everything looks right, and yet he is skipped.",
  ),
  employee(
    "alreadyInSync",
    "grace.kim",
    "Grace Kim",
    "Salesforce",
    "Grace moved to another office and saw the word skipped in the log.",
    "Why was Grace Kim skipped in Salesforce?",
  ),
  employee(
    "requiredAttributeMissing",
    "ketut.budiono",
    "Ketut Budiono",
    "Dropbox Business",
    "Ketut has no family name, and Dropbox Business asks for one.",
  ),
  employee(
    "matchNotUnique",
    "hanna.nowak",
    "Hanna Nowak",
    "Dropbox Business",
    "Hanna had accounts in Dropbox Business before, more than one.",
  ),
  employee(
    "matchNotUnique",
    "ivan.petrov",
    "Ivan Petrov",
    "Workday to Active Directory",
    "Ivan came back to the company, and his employee id is there twice.",
  ),
  employee(
    "notEvaluatedYet",
    "jonas.weber",
    "Jonas Weber",
    "ServiceNow",
    "Jonas was given ServiceNow a short while ago.",
  ),
  employee(
    "initialCycleRunning",
    "keiko.tanaka",
    "Keiko Tanaka",
    "Slack",
    "Keiko waits for Slack, which was connected only today.",
  ),
  employee(
    "provisioningSwitchedOff",
    "liam.murphy",
    "Liam Murphy",
    "Zoom",
    "Liam was given Zoom after its provisioning was switched off.",
  ),
  employee(
    "jobQuarantined",
    "maria.santos",
    "Maria Santos",
    "DocuSign",
    "Maria waits for DocuSign, whose provisioning is in quarantine.",
  ),
  employee(
    "credentialsRejected",
    "noah.jensen",
    "Noah Jensen",
    "Workplace",
    "Noah waits for Workplace, which refuses the saved access token.",
  ),
  employee(
    "invalidAttributeValue",
    "sean.oneil",
    "Sean O'Neil",
    "Fabrikam Badges",
    "Sean's name has an apostrophe, and Fabrikam Badges does not take it.",
  ),
  employee(
    "groupNotSecurityEnabled",
    "petra.novak",
    "Petra Novak",
    "Fabrikam Badges",
    "Petra is on the mailing list of Fabrikam Badges, which is all that is assigned.",
  ),
  employee(
    "cyclesNotCompleting",
    "tomas.berg",
    "Tomas Berg",
    "Contoso Travel",
    "Tomas waits for Contoso Travel, where nothing has moved since yesterday.",
  ),
  employee(
    "createSwitchedOff",
    "henry.walsh",
    "Henry Walsh",
    "Litware Academy",
    "Henry booked a course at Litware Academy, which makes no accounts by itself.",
  ),
  employee(
    "provisioningNotConfigured",
    "xenia.pappas",
    "Xenia Pappas",
    "Miro",
    "Xenia signs in to Miro by single sign-on and finds no account there.",
  ),
  employee(
    "provisionedSuccessfully",
    "olivia.brown",
    "Olivia Brown",
    "Salesforce",
    "Olivia is new in Sales and only wants to be sure.",
    "Is Olivia Brown provisioned to Salesforce?",
  ),
  employee(
    "provisionedSuccessfully",
    "lena.fischer",
    "Lena Fischer",
    "SuccessFactors to Entra ID",
    "Lena was hired this week; her account came out of SuccessFactors.",
    "Is Lena Fischer provisioned by SuccessFactors to Entra ID?",
  ),
  employee(
    "valueIsConstant",
    "rosa.conti",
    "Rosa Conti",
    "Fabrikam Badges",
    "Rosa's badge says Staff, and so does everybody's.",
    "Why is Rosa Conti's title wrong in Fabrikam Badges?",
  ),
  employee(
    "valueFromAnother",
    "tara.singh",
    "Tara Singh",
    "Fabrikam Badges",
    "Tara's badge shows the company where her department should stand.",
    "Why is Tara Singh's department wrong in Fabrikam Badges?",
  ),
  employee(
    "valueOnlyAtCreation",
    "mona.haas",
    "Mona Haas",
    "Fabrikam Badges",
    "Mona moved to another office, and her badge still has the old one.",
    "Why is Mona Haas's office still the old one in Fabrikam Badges?",
  ),
  employee(
    "valueNotMapped",
    "ursula.klein",
    "Ursula Klein",
    "Fabrikam Badges",
    "Ursula sees an e-mail address on her badge that is not hers.",
    "Why is Ursula Klein's e-mail wrong in Fabrikam Badges?",
  ),
  employee(
    "valueNotCompared",
    "niamh.obrien",
    "Niamh O'Brien",
    "Fabrikam Badges",
    "Niamh has a new manager, and her badge names the old one.",
    "Why is Niamh O'Brien's manager wrong in Fabrikam Badges?",
  ),
  employee(
    "valueWrongAtSource",
    "samir.khan",
    "Samir Khan",
    "Fabrikam Expenses",
    "Samir leads payroll by now, which nobody has told HR.",
    "Samir Khan's title should be Payroll Lead in Fabrikam Expenses",
  ),
  employee(
    "valueChangeWaiting",
    "ravi.menon",
    "Ravi Menon",
    "ServiceNow",
    "Ravi was promoted, and ServiceNow has not heard of it yet.",
    "Why is Ravi Menon's title still the old one in ServiceNow?",
  ),
  employee(
    "valueSentAsItIs",
    "amelia.ward",
    "Amelia Ward",
    "Salesforce",
    "Amelia finds her title wrong in Salesforce.",
    "Why is Amelia Ward's title wrong in Salesforce?",
  ),
];

const desk: readonly PersonaPlan[] = [
  {
    role: "helpdesk",
    alias: "harriet.lindqvist",
    displayName: "Harriet Lindqvist",
    app: "Salesforce",
    about: "Harriet answers the help desk's phone and may look up everyone.",
    questions: [
      "Why is Audrey Oliver not in Salesforce?",
      "Why is Chiara Russo not in Atlassian Cloud?",
      "Why is Jonas Weber not in ServiceNow?",
      "Why is Noah Jensen not in Workplace?",
      "Why is Ivan Petrov not in Workday to Active Directory?",
    ],
  },
  {
    role: "engineer",
    alias: "erik.johansson",
    displayName: "Erik Johansson",
    app: "Atlassian Cloud",
    about: "Erik runs provisioning and mends what nobody else can.",
    questions: [
      "Why is Farid Haddad not in Atlassian Cloud?",
      "Why is Maria Santos not in DocuSign?",
    ],
  },
  {
    role: "engineer",
    alias: "priya.raman",
    displayName: "Priya Raman",
    app: "Dropbox Business",
    about: "Priya looks after the applications and their mappings.",
    questions: [
      "Why is Hanna Nowak not in Dropbox Business?",
      "Why is Ketut Budiono not in Dropbox Business?",
    ],
  },
];

/** The personas of a tenant with this seed, helpdesk first. */
export function personasOf(guid: GuidMaker): readonly DemoPersona[] {
  return [...desk, ...employees].map(({ alias, ...persona }) => ({
    ...persona,
    userId: userId(guid, alias),
  }));
}

/** By cause id: the display name of the first persona whose question leads to that cause. */
export const demoCauses: Readonly<Record<string, string>> = Object.fromEntries(
  employees
    .toReversed()
    .flatMap(({ cause, displayName }) =>
      cause === undefined ? [] : [[cause, displayName] as const],
    ),
);
