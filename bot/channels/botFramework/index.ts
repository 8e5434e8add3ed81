export { channelEndpoints } from "./channelEndpoints";
export { signInAt, signInPrefix } from "./signInInvokes";
export {
  createBotFramework,
  type BotFrameworkChannel,
  type BotFrameworkOptions,
} from "./createBotFramework";
