import { createGraphClient, type GraphClient } from "../../../bot/graph/client";
import { systemClock } from "../../../bot/graph/clock";
import { staticToken } from "../../../bot/graph/credential";
import { type Answers, type GraphStub, startGraphStub } from "./graphStub";

/** A client and the stub it talks to. Answers take a while, so that parallel ones overlap. */
export async function startStubClient(
  answers: Answers,
): Promise<{ readonly client: GraphClient; readonly stub: GraphStub }> {
  const stub = await startGraphStub(answers, 15);
  const ignore = (): void => undefined;
  const client = createGraphClient({
    root: stub.root,
    clock: systemClock,
    token: staticToken("token"),
    random: () => 0,
    log: { debug: ignore, warn: ignore },
  });
  return { client, stub };
}
