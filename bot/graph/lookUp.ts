import {
  type Collected,
  type EverywhereRequest,
  type EvidenceRequest,
  type EvidenceSource,
  type FoundEverywhere,
  type Surveyed,
  type SurveyRequest,
} from "./port";

/** What may be looked up after a turn. */
export type LookUpRequest = EvidenceRequest | EverywhereRequest | SurveyRequest;

/** A look-up as an effect: in an application, of somebody in all of them, or of the applications themselves. */
export function lookUp(
  evidence: EvidenceSource,
  request: LookUpRequest,
): Promise<Collected | FoundEverywhere | Surveyed> {
  if ("app" in request) return evidence.collect(request);
  return "from" in request ? evidence.survey(request) : evidence.everywhere(request);
}
