/** An account in a target application or directory. */
export interface Account {
  readonly id: string;
  readonly attributes: Map<string, string>;
  /** Disabled by the service because its source object fell out of scope. */
  disabled: boolean;
}

/** The accounts of one target and which source object each belongs to. */
export interface TargetSystem {
  /** Accounts whose attribute has this value, without regard to case. */
  find(attribute: string, value: string): readonly Account[];
  /** The account linked to a source object. */
  linked(sourceId: string): Account | undefined;
  link(sourceId: string, account: Account): void;
  add(id: string, attributes: Readonly<Record<string, string>>): Account;
  readonly linkedCount: number;
}

/** An empty target. */
export function createTargetSystem(): TargetSystem {
  const accounts: Account[] = [];
  const links = new Map<string, Account>();
  return {
    find: (attribute, value) =>
      accounts.filter(
        (account) => account.attributes.get(attribute)?.toLowerCase() === value.toLowerCase(),
      ),
    linked: (sourceId) => links.get(sourceId),
    link: (sourceId, account) => void links.set(sourceId, account),
    add: (id, attributes) => {
      const account = { id, attributes: new Map(Object.entries(attributes)), disabled: false };
      accounts.push(account);
      return account;
    },
    get linkedCount() {
      return links.size;
    },
  };
}
