export {
  createBotFramework,
  type BotFrameworkChannel,
  type BotFrameworkOptions,
} from "./createBotFramework";
