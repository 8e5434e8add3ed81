import { maskSecrets } from "./cases/maskSecrets";
import { type IntentCheck } from "./commandLine/command";
import { clouds, createTokenProvider, systemClock, type TokenProvider } from "./graph";
import { type AzureOpenAi, createAzureOpenAi } from "./intents/azureOpenAi";
import { type Outside } from "./outside";
import { type Settings } from "./settings";
import { isLoopback } from "./settings/isLoopback";
import { noTelemetry } from "./telemetry";
import { credentialOf } from "./tenant";
import { type Classifier } from "../dialogs/understanding/classifier/classifier";
import { intentMeanings } from "../dialogs/understanding/intentMeanings";
import { type Recogniser } from "../dialogs/understanding/recognition";
import { createSecondOpinion } from "../dialogs/understanding/secondOpinion";

/** The recogniser, which asks the service of the settings where it is unsure, if there is one. */
export function withIntentService(
  settings: Settings,
  outside: Pick<Outside, "log" | "telemetry">,
  local: Recogniser,
  { knows }: Pick<Classifier, "knows">,
): Recogniser {
  const service = serviceOf(settings, outside);
  return service === undefined
    ? local
    : createSecondOpinion({ local, service, mask: maskSecrets, knows });
}

/** What `doctor` asks of the service; undefined where there is none. */
export function intentCheckOf(
  settings: Settings,
  outside: Pick<Outside, "log">,
): IntentCheck | undefined {
  const service = serviceOf(settings, outside);
  return service && (() => service.tryOnce("somebody has no account in {app}"));
}

function serviceOf(
  settings: Settings,
  { log, telemetry = noTelemetry }: Pick<Outside, "log" | "telemetry">,
): AzureOpenAi | undefined {
  const { openAi } = settings;
  if (openAi === undefined) return undefined;
  const token = tokenFor(settings, openAi.endpoint);
  return createAzureOpenAi({
    ...{ ...openAi, intents: intentMeanings, fetch, clock: systemClock, log, telemetry },
    ...(token && { token }),
  });
}

/** Something on this machine that speaks the protocol has no use for a token of the bot. */
function tokenFor(settings: Settings, endpoint: string): TokenProvider | undefined {
  if (isLoopback(new URL(endpoint).hostname)) return undefined;
  const root = clouds[settings.cloud].openAiAudience;
  return createTokenProvider({ credential: credentialOf(settings), root, clock: systemClock });
}
