import { person, type PersonPlan } from "./person";

const desk = "answers the help desk's chat in the demo";
const works = "works cases in the demo";
const inFilter = "in Sales in the US: inside the Salesforce filter";
/** Of those for whom the Salesforce filter fails. */
export const outsideOfFilter =
  "in Sales outside the US: the second clause of the Salesforce filter fails";
const itil = "in an assigned group of ServiceNow: an everyday account there";
const slack = "in the group that the first cycle of Slack works through";
const expenses = "in the group of Fabrikam Expenses: an everyday SCIM account";
const dropbox = "in the group of Dropbox Business: an everyday account there";
const legal = "in the group of Box and DocuSign: an everyday account there";
const workplace = "in the group of Workplace: had an account before the quarantine";
const zoom = "in the group of Zoom: had an account before it was switched off";
const workday = "a worker in Workday whose Active Directory account matches";
const factors = "a worker in SuccessFactors whose Entra ID account matches";

/** Everyday people: they make the groups, namesakes and log entries a real tenant has. */
export const staff: readonly PersonPlan[] = [
  person("Harriet Lindqvist", "IT", "Help Desk Agent", "Malmö, SE", desk),
  person("Erik Johansson", "IT", "Identity Engineer", "Stockholm, SE", works),
  person("Priya Raman", "IT", "Identity Engineer", "Chennai, IN", works),
  person("Victoria Hughes", "Sales", "Head of Sales", "New York, US", "manager of all of Sales"),
  person("Alex Chen", "Sales", "Sales Analyst", "San Jose, US", "a namesake: two Alex Chen"),
  person("Alex Chen", "Engineering", "Test Engineer", "Taipei, TW", "a namesake: two Alex Chen", {
    alias: "alex.chen2",
  }),
  person("Niamh O'Brien", "Finance", "Auditor", "Cork, IE", "a name with an apostrophe"),
  person("José Álvarez", "Sales", "Account Manager", "Madrid, ES", outsideOfFilter),
  person("Zoë Müller", "Human Resources", "HR Partner", "Zürich, CH", factors),
  person(
    "山田 太郎",
    "Engineering",
    "Software Engineer",
    "Tokyo, JP",
    "a name in Japanese script",
    {
      alias: "taro.yamada",
    },
  ),
  person("Łukasz Wójcik", "Operations", "Technician", "Kraków, PL", workday),
  person("Søren Kjær", "IT", "Network Engineer", "Odense, DK", itil),
  person("Amelia Ward", "Sales", "Account Executive", "Chicago, US", inFilter),
  person("Brandon Lee", "Sales", "Account Executive", "Miami, US", inFilter),
  person("Camila Rojas", "Sales", "Account Manager", "Bogotá, CO", outsideOfFilter),
  person("Daniel Fox", "Sales", "Inside Sales", "Dallas, US", inFilter),
  person("Emily Stone", "Sales", "Inside Sales", "Phoenix, US", inFilter),
  person("Felix Braun", "Sales", "Account Manager", "Hamburg, DE", outsideOfFilter),
  person("Gloria Adams", "Sales", "Sales Operations", "Atlanta, US", inFilter),
  person("Henry Walsh", "IT", "Systems Engineer", "London, GB", itil),
  person("Ines Duarte", "IT", "Database Engineer", "Porto, PT", itil),
  person("Jack Turner", "IT", "Field Technician", "Leeds, GB", itil),
  person("Karin Berg", "IT", "Service Owner", "Oslo, NO", itil),
  person("Leo Martin", "Engineering", "Software Engineer", "Paris, FR", slack),
  person("Mina Park", "Engineering", "Software Engineer", "Seoul, KR", slack),
  person("Nikhil Gupta", "Engineering", "Software Engineer", "Pune, IN", slack),
  person("Oscar Lind", "Engineering", "Architect", "Gothenburg, SE", slack),
  person("Paula Gomez", "Engineering", "Product Owner", "Valencia, ES", slack),
  person("Quinn Taylor", "Engineering", "Site Reliability Engineer", "Portland, US", slack),
  person("Rosa Conti", "Finance", "Accountant", "Turin, IT", expenses),
  person("Samir Khan", "Finance", "Payroll Clerk", "Leicester, GB", expenses),
  person("Tara Singh", "Finance", "Buyer", "Toronto, CA", expenses),
  person("Ursula Klein", "Finance", "Treasurer", "Bonn, DE", expenses),
  person("Vera Novak", "Design", "Designer", "Prague, CZ", dropbox),
  person("William Scott", "Design", "Art Director", "Edinburgh, GB", dropbox),
  person("Xenia Pappas", "Design", "Copywriter", "Athens, GR", dropbox),
  person("Yusuf Demir", "Legal", "Counsel", "Ankara, TR", legal),
  person("Zara Malik", "Legal", "Contract Manager", "Lahore, PK", legal),
  person("Aaron Hill", "Legal", "Paralegal", "Bristol, GB", legal),
  person("Bianca Moretti", "Operations", "Dispatcher", "Bologna, IT", workplace),
  person("Carl Nyström", "Operations", "Warehouse Lead", "Uppsala, SE", workplace),
  person("Diana Cruz", "Operations", "Planner", "Manila, PH", workday),
  person("Edward Price", "Operations", "Technician", "Cardiff, GB", workday),
  person("Fatima Zahra", "Operations", "Technician", "Rabat, MA", workday),
  person("George Baker", "Marketing", "Brand Manager", "Chicago, US", zoom),
  person("Helen Ross", "Marketing", "Event Manager", "Glasgow, GB", zoom),
  person("Isaac Cohen", "Marketing", "Web Editor", "Haifa, IL", zoom),
  person("Julia Sommer", "Human Resources", "HR Partner", "Vienna, AT", factors),
  person("Kevin Brandt", "Human Resources", "HR Partner", "Cologne, DE", factors),
  person("Lucia Ferri", "Human Resources", "Trainer", "Rome, IT", factors),
  person(
    "Martin Vogel",
    "Engineering",
    "Contractor",
    "Graz, AT",
    "a contractor beside Chiara Russo",
  ),
  person(
    "Nora Dahl",
    "Engineering",
    "Software Engineer",
    "Bergen, NO",
    "a member of Project Atlas",
  ),
  person(
    "Omar Farouk",
    "Engineering",
    "Software Engineer",
    "Cairo, EG",
    "a member of Project Atlas",
  ),
  person(
    "Peter Wagner",
    "Support",
    "Service Agent",
    "Linz, AT",
    "a colleague without applications",
  ),
  person("Sam Rivera", "Design", "Agency Partner", "Austin, US", "a guest from a partner company", {
    alias: "sam.rivera_fabrikam.com#EXT#",
    guest: true,
  }),
];
