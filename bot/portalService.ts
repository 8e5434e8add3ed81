import { createHmac, randomBytes } from "node:crypto";

import {
  type AzureDirectLine,
  createAzureDirectLine,
  createPortal,
  createPortalUsers,
  directLineRoots,
  type IssueToken,
  type Portal,
  type PortalPeople,
  type PortalUsers,
  type PortalWords,
  signedInUser,
} from "./channels/portal";
import type * as signInModule from "./channels/portal/signIn";
import { type ClientProof, type SignIn } from "./channels/portal/signIn";
import { languages, portalTexts, primaryTag } from "./languages";
import { clouds, createCredential, createTokenProvider, systemClock } from "./graph";
import { type RateOf } from "./channels/http";
import { type Settings } from "./settings";
import { type DocumentStore } from "./store/port";
import { type Logger } from "./telemetry";
import { type Tenant } from "./tenant";

/** What may be handed in instead of the cloud's services. */
export interface PortalOutside {
  /** Origin of Azure Direct Line. */
  readonly directLineRoot?: string;
  /** Who signs people in. */
  readonly issuer?: string;
}

export interface PortalParts {
  readonly store: DocumentStore;
  readonly clock: { now(): number };
  readonly log: Logger;
  /** How often somebody may ask, as all workers count it. */
  readonly rateOf: RateOf;
  /** The secret that the instances share; keys of the portal are derived from it. */
  readonly signingKey: Buffer;
}

/** The portal as the settings want it. */
export interface PortalService {
  /** Who is behind the user ids of Azure Direct Line; and, where it is used, which are theirs. */
  readonly people: {
    readonly portalUser: PortalUsers["find"];
    readonly portalAccountOf?: PortalUsers["idOf"];
  };
  /** Its pages and routes; `embedded` gives tokens of the bot's own Direct Line. */
  open(tenant: Pick<Tenant, "personas">, embedded: IssueToken): Portal;
}

/** Tokens for a person in a minute: each page that is opened asks for one. */
const tokensPerMinute = 20;

/** Connects the portal to its sign-in and its Direct Line. */
export function openPortal(
  settings: Settings,
  parts: PortalParts,
  outside: PortalOutside = {},
): PortalService {
  const { mode, limits, portal } = settings;
  const { store, clock, log, rateOf } = parts;
  const users = createPortalUsers({ store, clock, key: derivedKey(parts, "portal users") });
  const azure = azureDirectLineOf(settings, { users, log }, outside);
  return {
    people: { portalUser: users.find, ...(azure && { portalAccountOf: users.idOf }) },
    open: (tenant, embedded) => {
      const signIn = openSignIn(settings, parts, outside);
      const people: PortalPeople =
        mode === "local"
          ? { mode, personas: () => tenant.personas }
          : { mode, ...signedInBy(settings, signIn) };
      return createPortal({
        people,
        issue: azure?.issue ?? embedded,
        perPerson: rateOf("tokens", limits.perUser && tokensPerMinute),
        around: {
          words: portalWords(),
          origins: portal.origins,
          people: mode === "local" ? "chosen" : "signedIn",
          ...(azure && { directLine: azure.root }),
        },
        ...(signIn && { signIn }),
      });
    },
  };
}

/** Azure Direct Line of the settings' cloud; undefined without its secret. */
export function azureDirectLineOf(
  { cloud, portal }: Settings,
  parts: { readonly users: Pick<PortalUsers, "bind">; readonly log: Logger },
  { directLineRoot: root = directLineRoots[cloud] }: PortalOutside = {},
): AzureDirectLine | undefined {
  const { directLineSecret: secret, url } = portal;
  if (secret === undefined) return undefined;
  // The chat of other pages runs in a frame of the portal's own origin.
  const trustedOrigins = url === undefined ? [] : [url];
  return createAzureDirectLine({ ...parts, root, secret, trustedOrigins });
}

/** What the pages say, in each language. */
function portalWords(): PortalWords {
  const keys = [
    ...(Object.keys(portalTexts) as (keyof typeof portalTexts)[]),
    "signInButton",
  ] as const;
  return Object.fromEntries(
    languages.map(({ locale, texts }) => [
      primaryTag(locale),
      Object.fromEntries(keys.map((key) => [key, texts[key]])),
    ]),
  );
}

function derivedKey({ signingKey }: Pick<PortalParts, "signingKey">, purpose: string): Buffer {
  return createHmac("sha256", signingKey).update(purpose).digest();
}

/** App Service's own sign-in, where it is on. */
const appServiceSignIn = {
  page: "/.auth/login/aad?post_login_redirect_uri=/",
  window: "/.auth/login/aad?post_login_redirect_uri=/portal/signedIn",
};
const appServiceSignOut = {
  path: "/.auth/logout?post_logout_redirect_uri=/",
  how: "open",
} as const;
const ownSignIn = { page: "/portal/signIn", window: "/portal/signIn?window" };
const ownSignOut = { path: "/portal/signOut", how: "post" } as const;

function signedInBy(
  { bot, portal: { auth } }: Settings,
  signIn: SignIn | undefined,
): Pick<PortalPeople & { mode: "production" }, "signedIn" | "signInAt" | "signOutAt"> {
  if (signIn) return { signedIn: signIn.userOf, signInAt: ownSignIn, signOutAt: ownSignOut };
  if (auth?.kind !== "appservice" || !auth.trusted) return { signedIn: () => undefined };
  const signedIn = (headers: Parameters<typeof signedInUser>[0]) =>
    signedInUser(headers, bot?.tenantId ?? "");
  return { signedIn, signInAt: appServiceSignIn, signOutAt: appServiceSignOut };
}

/** Loaded only where it is used, with the library that checks tokens. */
function openSignIn(
  { bot, cloud, portal: { auth, url } }: Settings,
  parts: PortalParts,
  { issuer }: PortalOutside,
): SignIn | undefined {
  if (auth?.kind !== "oidc" || bot === undefined || url === undefined) return undefined;
  const { createSignIn, createIdentityProvider, signInDonePath } =
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
    require("./channels/portal/signIn") as typeof signInModule;
  const { clock, log } = parts;
  const { tenantId } = bot;
  const provider = createIdentityProvider({
    issuer: issuer ?? `${clouds[cloud].loginAuthority}/${tenantId}/v2.0`,
    clientId: auth.clientId,
    redirectUri: url + signInDonePath,
    proof: proofOf(auth.clientSecret, cloud, bot),
    tenantId,
    clock,
  });
  const key = derivedKey(parts, "portal sign-in");
  return createSignIn({ provider, key, random: randomBytes, clock, log });
}

/** Without a secret the managed identity vouches for the portal's app, as it does for the bot's. */
function proofOf(
  secret: string | undefined,
  cloud: Settings["cloud"],
  { appId, credential }: NonNullable<Settings["bot"]>,
): ClientProof {
  if (secret !== undefined) return { kind: "secret", secret };
  const clientId = credential.kind === "federated" ? credential.clientId : appId;
  const assertion = createTokenProvider({
    credential: createCredential({ kind: "managedIdentity", clientId }),
    root: clouds[cloud].federatedAudience,
    clock: systemClock,
  });
  return { kind: "assertion", assertion };
}
