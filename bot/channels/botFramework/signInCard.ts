import { type Activity } from "botbuilder";

import { type SignInResource } from "./userTokens";

/**
 * The card with which a client signs somebody in: silently where it can exchange a token, else by
 * its button ("OAuthCard" of the Bot Framework protocol).
 */
export function signInCard(
  { signInLink, tokenExchangeResource }: SignInResource,
  connectionName: string,
  { text, button }: { readonly text: string; readonly button: string },
): NonNullable<Activity["attachments"]> {
  return [
    {
      contentType: "application/vnd.microsoft.card.oauth",
      content: {
        text,
        connectionName,
        buttons: [{ type: "signin", title: button, value: signInLink }],
        ...(tokenExchangeResource && { tokenExchangeResource }),
      },
    },
  ];
}
