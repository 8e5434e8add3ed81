import { type IncidentBook } from "../../bot/incidents/port";

/** Nothing is watched. */
export const noIncidents: IncidentBook = {
  watching: false,
  open: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
};
