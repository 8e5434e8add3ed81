export * from "./cause";
export * from "./diagnose";
export * from "./evidence";
export * from "./facts";
export * from "./family";
export * from "./fix";
export * from "./known";
export * from "./question";
