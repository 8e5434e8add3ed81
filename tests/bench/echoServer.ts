import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  type Request,
  type TurnContext,
} from "botbuilder";
import * as restify from "restify";

/** The least that a bot on this stack does: it remembers a number and says what it heard. */
class EchoBot extends ActivityHandler {
  private readonly conversation = new ConversationState(new MemoryStorage());
  private readonly turns = this.conversation.createProperty<number>("turns");

  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const turn = (await this.turns.get(context, 0)) + 1;
      await this.turns.set(context, turn);
      await context.sendActivity(`${turn}: you said ${context.activity.text}`);
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await this.conversation.saveChanges(context, false);
  }
}

/** The yardstick, put together as the SDK's samples do it; prints its address when it listens. */
function main(): void {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new EchoBot();
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post("/api/messages", async (request: restify.Request, response: restify.Response) => {
    // Restify's requests are what the SDK's samples hand on; only the types disagree.
    await adapter.process(request as Request, response, (context) => bot.run(context));
  });
  server.listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    process.stdout.write(`Echo bot is at http://127.0.0.1:${port}/\n`);
  });
}

main();
