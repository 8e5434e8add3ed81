"use strict";

// Tells the chat that opened this window for the sign-in, and goes away.
new BroadcastChannel("portal sign-in").postMessage("signedIn");
window.close();
