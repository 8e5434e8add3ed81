"use strict";

/**
 * The tab keeps which conversation it was in, for each person: a reload or a change of person comes
 * back to it. A fresh token from the server says who one is, so that after a change of the signed-in
 * user nobody comes into another's conversation.
 */
(() => {
  function keyOf({ token, userId: directLineUser, domain }) {
    // With Azure Direct Line a person has one id for good.
    if (domain) return `conversation of ${directLineUser}`;
    const payload = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    const { role, userId } = JSON.parse(atob(payload));
    return `conversation of ${role} ${userId}`;
  }

  function keep({ directLine: { conversationId, token }, key, userId }) {
    if (!conversationId || !token) return;
    try {
      sessionStorage.setItem(key, JSON.stringify({ conversationId, token, userId }));
    } catch {
      // Without storage a reload begins anew; nothing else depends on it.
    }
  }

  /** The conversation this tab was in, if the server still knows it and its token is still good. */
  async function find(key, domain) {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key));
      await window.portalService.getJson(`${domain}/conversations/${kept.conversationId}`, {
        headers: { Authorization: `Bearer ${kept.token}` },
      });
      return kept;
    } catch {
      return undefined;
    }
  }

  function forget(key) {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Then nothing was kept either.
    }
  }

  window.portalKept = { find, forget, keep, keyOf };
})();
