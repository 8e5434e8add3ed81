export { environment } from "./environment";
export { isLoopback } from "./isLoopback";
export { readSettings } from "./readSettings";
export { type Settings } from "./settings";
export { settingsTable } from "./settingsTable";
