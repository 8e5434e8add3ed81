/** Whether an answer helped, by the cause it led with. It says nothing about whom or who. */
export interface Feedback {
  readonly cause: string;
  readonly helped: boolean;
}

/** Where feedback is counted. */
export interface FeedbackDesk {
  /** Counts it once per key. Throws when the store does not answer: try again. */
  count(key: string, feedback: Feedback): Promise<void>;
}
