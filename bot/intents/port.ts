/** What a service takes a text to be about; every name is one of the list it was given. */
export interface IntentAnswer {
  readonly first: string;
  readonly second?: string;
  /** Whether it takes the first for plainly right. */
  readonly sure: boolean;
}

/** A service that reads texts. */
export interface IntentService {
  /** `text` names nobody. Undefined when there was no usable answer in time; never rejects. */
  ask(text: string): Promise<IntentAnswer | undefined>;
}
