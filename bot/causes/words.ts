/**
 * Words of ours that stand inside reasons, in English. A value whose name ends in `Word` holds the id
 * of one; what is no id there is a word of the log and stays as it is.
 */
export const words = {
  // The state of a job in the words of the admin center.
  jobMissing: "none",
  jobNotConfigured: "not configured",
  jobOff: "off",
  jobNeverRan: "on, first cycle not completed",
  jobInitialCycle: "on, initial cycle",
  jobActive: "on",
  jobQuarantine: "quarantine",

  anAction: "an action",
  outcomeNotShown: "outcome not shown",

  // Values of a person that are called wrong.
  valueEmail: "e-mail address",
  valueUserName: "user name",
  valueDepartment: "department",
  valueTitle: "title",
  valueName: "name",
  valueFirstName: "first name",
  valueLastName: "last name",
  valueDisplayName: "display name",
  valuePhone: "phone number",
  valueManager: "manager",
  valueOffice: "office",
  valueCity: "city",
  valueCountry: "country",
  valueCompany: "company",
  valueEmployeeId: "employee ID",
  valueCostCenter: "cost center",
  valueLanguage: "language",
} as const;

export type WordId = keyof typeof words;
