export { createBotFramework, type BotFrameworkOptions } from "./createBotFramework";
