import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo } from "node:net";

/** What the service answers: JSON under a status, raw text, or nothing for ever. */
export type Completion =
  | { readonly status?: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  | { readonly raw: string }
  | "breaksOff"
  | "neverAnswers";

export interface CompletionRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: {
      readonly type: string;
      readonly json_schema: { readonly strict: boolean; readonly schema: Schema };
    };
  };
}

interface Schema {
  readonly properties: Readonly<
    Record<string, { readonly type: string; readonly enum?: string[] }>
  >;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

/** A chat completion as the service writes it, around what the model said. */
export const completionOf = (
  content: unknown,
  over: { readonly finish_reason?: string; readonly refusal?: string | null } = {},
): Completion => ({
  body: {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: "small",
    choices: [
      {
        index: 0,
        finish_reason: over.finish_reason ?? "stop",
        logprobs: null,
        message: {
          role: "assistant",
          content: typeof content === "string" ? content : JSON.stringify(content),
          refusal: over.refusal ?? null,
        },
        content_filter_results: {},
      },
    ],
    usage: { prompt_tokens: 300, completion_tokens: 20, total_tokens: 320 },
  },
});

/** Something on loopback that speaks the chat completions of Azure OpenAI's v1 API. */
export async function startChatCompletions(answer: (request: CompletionRequest) => Completion) {
  const requests: CompletionRequest[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const body = JSON.parse(text) as CompletionRequest["body"];
      const one = { path: request.url ?? "", headers: request.headers, body };
      requests.push(one);
      const made = answer(one);
      if (made === "neverAnswers") return;
      if (made === "breaksOff") {
        response.write("{");
        setImmediate(() => response.destroy());
        return;
      }
      const isRaw = "raw" in made;
      const headers = isRaw ? {} : (made.headers ?? {});
      response.writeHead(isRaw ? 200 : (made.status ?? 200), {
        "content-type": "application/json",
        ...headers,
      });
      response.end(isRaw ? made.raw : JSON.stringify(made.body ?? {}));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
