export { channelEndpoints } from "./channelEndpoints";
export {
  createBotFramework,
  type BotFrameworkChannel,
  type BotFrameworkOptions,
} from "./createBotFramework";
