import { type Reply } from "./channelStub";

/** A question that needs no waiting, once its facts were read. */
export const question = "Why is Audrey Oliver not in Salesforce?";

/** Whether a reply is its answer. */
export function isDiagnosis({ entities }: Reply): boolean {
  return entities?.some(({ type }) => type === "diagnosis") === true;
}
