import {
  type Application,
  type Collected,
  type EverywhereRequest,
  type EvidenceRequest,
  type EvidenceSource,
  type FoundEverywhere,
} from "./port";

/** A look-up as an effect: of somebody in an application, or, without one, in all of them. */
export function lookUp(
  evidence: EvidenceSource,
  request: EvidenceRequest | EverywhereRequest,
): Promise<Collected | FoundEverywhere> {
  return isInOne(request) ? evidence.collect(request) : evidence.everywhere(request);
}

function isInOne(request: EvidenceRequest | EverywhereRequest): request is EvidenceRequest {
  return (request as { readonly app?: Application }).app !== undefined;
}
