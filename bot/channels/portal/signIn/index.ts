export { createSignIn, type SignIn, signInDonePath } from "./createSignIn";
export { type ClientProof, createIdentityProvider } from "./identityProvider";
