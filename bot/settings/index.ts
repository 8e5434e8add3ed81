export { environment } from "./environment";
export { isLoopback } from "./isLoopback";
export { readSettings, type SettingsOutcome } from "./readSettings";
export {
  type BotCredential,
  type BotIdentity,
  type Cloud,
  type GraphSettings,
  type LimitSettings,
  type LogLevel,
  type Settings,
  type StoreSettings,
} from "./settings";
export { settingsTable, type SettingDescription } from "./settingsTable";
