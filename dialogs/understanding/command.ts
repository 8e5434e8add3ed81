/** Words that act at every turn, whatever the bot waits for. */
export type Command =
  | "help"
  | "cancel"
  | "startOver"
  | "human"
  | "thanks"
  | "hello"
  | "follows"
  | "stopFollowing"
  | "deleteData"
  | "signOut";
