import { type FilterGroup } from "../../rules/scopingFilter";
import { type AttributeMapping } from "./mapping";

/**
 * How the synchronization job of an application stands. Minutes count back from the moment the
 * tenant was staged, so that a situation looks the same whenever the demo starts.
 */
export type Situation =
  /** Incremental cycles at the usual interval. */
  | { readonly is: "steady" }
  /** A cycle with very many changes began then and goes on. */
  | { readonly is: "longCycle"; readonly minutes: number }
  /** The first cycle began then and goes on; it has been through the assigned groups. */
  | { readonly is: "initialCycle"; readonly minutes: number }
  /** An admin switched provisioning off then. */
  | { readonly is: "off"; readonly minutes: number }
  | {
      readonly is: "quarantine";
      readonly minutes: number;
      readonly reason: "EncounteredQuarantineException" | "EncounteredEscrowProportionThreshold";
      /** Objects that failed, of so many entitled ones, counting those the demo does not show. */
      readonly escrowed?: readonly [failed: number, entitled: number];
      readonly error?: { readonly code: string; readonly message: string };
    };

export type AssigneePlan = ({ readonly user: string } | { readonly group: string }) & {
  /** `default` is the all-zero role id, shown as Default Access. */
  readonly role: "default" | (string & {});
  /** The stored record is damaged: the service does not honour it although it looks right. */
  readonly broken?: true;
  /** Made so long before the tenant was staged; long ago when missing. */
  readonly minutes?: number;
};

/** Which system the people come from. */
export type SourceSystem = "Microsoft Entra ID" | "Workday" | "SuccessFactors";

/** An application of the demo tenant with its provisioning configuration. */
export interface ApplicationPlan {
  readonly key: string;
  readonly displayName: string;
  readonly reason: string;
  /** Start of the job id and id of the template; missing when provisioning is not configured. */
  readonly template?: string;
  readonly source: SourceSystem;
  /** Name of the target directory in schema and log. */
  readonly target: string;
  readonly roles: readonly string[];
  /** Target object actions without Create: accounts that match are updated, and none is added. */
  readonly createsNobody?: true;
  readonly filter: readonly FilterGroup[];
  readonly mapping: readonly AttributeMapping[];
  readonly situation: Situation;
  readonly assigned: readonly AssigneePlan[];
  /**
   * Configurations made before 04/16/2020 do not provision the default access role
   * (application-provisioning-config-problem-no-users-provisioned.md).
   */
  readonly ignoresDefaultAccess?: true;
  /** A value that the target does not take: of this attribute, where the pattern is found. */
  readonly refuses?: {
    readonly target: string;
    readonly pattern: RegExp;
    readonly code: string;
    readonly message: string;
  };
  /** Accounts that were in the target before the first cycle, by attribute values. */
  readonly existing?: readonly Readonly<Record<string, string>>[];
}
