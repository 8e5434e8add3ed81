import { type AttributeValues } from "../../rules/scopingFilter";
import { type DirectoryUser } from "./directory";

/** A person in an HR system, known there by the worker id. */
export interface Worker {
  readonly workerId: string;
  readonly displayName: string;
  /** Attributes by their names in the HR system. */
  readonly attributes: AttributeValues;
}

/** The worker in Workday whom nobody in the directory is: no account could be created yet. */
export const workerWithoutAccount = {
  workerId: "21451",
  displayName: "Tomasz Zielinski",
  app: "Workday to Active Directory",
} as const;

/** A user's record in Workday. */
export function workdayWorker(user: DirectoryUser): Worker {
  const { attributes } = user;
  return {
    workerId: text(attributes["employeeId"]),
    displayName: text(attributes["displayName"]),
    attributes: {
      WorkerID: text(attributes["employeeId"]),
      UserID: user.alias,
      PreferredFirstName: text(attributes["givenName"]),
      PreferredLastName: text(attributes["surname"]),
      PreferredNameData: text(attributes["displayName"]),
      BusinessTitle: text(attributes["jobTitle"]),
      SupervisoryOrganization: text(attributes["department"]),
      Active: true,
    },
  };
}

/** Hired, but HR has not entered the user id that the account name is made of. */
export function newWorkdayWorker(): Worker {
  const { workerId, displayName } = workerWithoutAccount;
  return {
    workerId,
    displayName,
    attributes: {
      WorkerID: workerId,
      UserID: null,
      PreferredFirstName: "Tomasz",
      PreferredLastName: "Zielinski",
      PreferredNameData: displayName,
      BusinessTitle: "Technician",
      SupervisoryOrganization: "Operations",
      Active: true,
    },
  };
}

/** A user's record in SuccessFactors. */
export function successFactorsWorker(user: DirectoryUser): Worker {
  const { attributes } = user;
  return {
    workerId: text(attributes["employeeId"]),
    displayName: text(attributes["displayName"]),
    attributes: {
      personIdExternal: text(attributes["employeeId"]),
      email: text(attributes["userPrincipalName"]),
      firstName: text(attributes["givenName"]),
      lastName: text(attributes["surname"]),
      displayName: text(attributes["displayName"]),
      jobTitle: text(attributes["jobTitle"]),
      department: text(attributes["department"]),
      IsSoftDeleted: false,
      Active: true,
    },
  };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
