export { type ThreadSubject } from "./caseThreads";
export { type PictureDesk } from "./keepPictures";
export { startChannelThread, teamsRoots } from "./channelThread";
export { channelEndpoints } from "./channelEndpoints";
export { createUserTokens } from "./userTokens";
export { signInAt, signInPrefix } from "./signInNews";
export {
  createBotFramework,
  type BotFrameworkChannel,
  type BotFrameworkOptions,
} from "./createBotFramework";
