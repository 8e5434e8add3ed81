export { createBotFramework } from "./createBotFramework";
