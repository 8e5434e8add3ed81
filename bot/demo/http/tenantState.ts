import { type Stage } from "../service/stage";
import { type GuidMaker } from "../world/guidMaker";

/** What a request works on: the tenant as it is at the request's time. */
export interface DemoTenantState {
  readonly stage: Stage;
  /** Time of the request, ms. */
  readonly now: number;
  readonly guid: GuidMaker;
  /** Keeps the tenant as it is now a while longer, after a route changed it. */
  keep(): void;
}
