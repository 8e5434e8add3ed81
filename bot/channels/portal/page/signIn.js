"use strict";

/**
 * Signing in and out, where the portal's sign-in decides who one is. The page hands in how it shows
 * trouble, how it tries again, whether there is a chat, and how it leaves that for good.
 */
window.portalSignIn = ({ showTrouble, tryAgain, hasChat, forget }) => {
  const button = document.getElementById("signOut");
  /** Whether another page shows the chat: a sign-in cannot be shown in its frame. */
  const framed = window.parent !== window;
  /** Whether a window for the sign-in was open and closed again. */
  let tried = false;

  function offerSignIn(signInAt) {
    if (!signInAt) {
      showTrouble("portalNobodySignsIn");
      return;
    }
    if (!framed) {
      const act = () => window.location.assign(signInAt.page);
      showTrouble("portalPleaseSignIn", { label: "signInButton", act });
    } else if (tried) {
      // Browsers keep a frame of another site from the session that was begun in the window.
      const act = () => window.open("/", "_blank");
      showTrouble("portalSignInLost", { label: "portalOpenChat", act });
    } else {
      const act = () => signInBeside(signInAt.window);
      showTrouble("portalPleaseSignIn", { label: "signInButton", act });
    }
  }

  /** Signs in in a window of its own, and goes on when that is closed. */
  function signInBeside(url) {
    const beside = window.open(url, "_blank", "popup,width=520,height=680");
    if (!beside) return;
    const timer = setInterval(() => {
      if (!beside.closed) return;
      clearInterval(timer);
      tried = true;
      if (!hasChat()) tryAgain();
    }, 500);
  }

  /** Offers the sign-out where there is one; a frame has no place for it, nor for its page. */
  function offerSignOut(signOutAt) {
    button.hidden = !signOutAt || framed;
    button.onclick = () => void signOut(signOutAt);
  }

  /** Ends the sign-in and the chat with it; the tab keeps nothing of it. */
  async function signOut({ path, how }) {
    forget();
    if (how === "open") {
      window.location.assign(path);
      return;
    }
    try {
      const { ok } = await fetch(path, { method: "POST", signal: AbortSignal.timeout(15_000) });
      if (!ok) throw new Error("refused");
      button.hidden = true;
      tryAgain();
    } catch {
      const act = () => void signOut({ path, how });
      showTrouble("portalStillSignedIn", { label: "portalSignOut", act });
    }
  }

  // A window that was opened for the sign-in says when that is done.
  new BroadcastChannel("portal sign-in").addEventListener("message", () => {
    if (!hasChat()) tryAgain();
  });
  return { offerSignIn, offerSignOut };
};
