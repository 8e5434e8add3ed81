import { type ChannelOutside } from "./channelService";
import { type FollowerParts } from "./follow/follower";
import { type PortalOutside } from "./portalService";
import { type DocumentStore } from "./store/port";
import { type TenantOutside } from "./tenant";
import { type Dialog } from "./turns/port";
import { type Neighbours } from "./workers/port";

/** What may be handed in instead of the real outside, for tests and benchmarks. */
export interface Outside extends TenantOutside {
  /** The other workers of this start; there are none when missing. */
  readonly neighbours?: Neighbours;
  /** How long a turn waits for Graph before it says that the answer follows, in milliseconds. */
  readonly patienceMs?: number;
  /** When follows are due, and how often that is looked at. */
  readonly follow?: Partial<Pick<FollowerParts, "clock" | "everyMs">>;
  /** When watched applications are due, and how often that is looked at. */
  readonly watch?: { readonly clock?: { now(): number }; readonly everyMs?: number };
  /** When cases are due, and how often that is looked at. */
  readonly cases?: { readonly clock?: { now(): number }; readonly everyMs?: number };
  /** Put around the dialog, so that a test sees what it is given. */
  readonly aroundDialog?: (dialog: Dialog) => Dialog;
  /** Put around the store, so that a test can be in its way. */
  readonly aroundStore?: (store: DocumentStore) => DocumentStore;
  /** Another channel service than that of the cloud. */
  readonly channel?: ChannelOutside;
  /** Other services for the portal than those of the cloud. */
  readonly portal?: PortalOutside;
}
