"use strict";

/** Cards that say the same as the text beside them. */
const cards = ["adaptive", "oauth"].map((kind) => `application/vnd.microsoft.card.${kind}`);
const darkMode = window.matchMedia("(prefers-color-scheme: dark)");
/** Where the questions fold away above the chat. */
const narrow = window.matchMedia("(width <= 860px)");
/** Where the buttons of a card stand below each other. */
const slim = window.matchMedia("(width <= 600px)");
const sendField = '[data-id="webchat-sendbox-input"]';
const element = (id) => document.getElementById(id);

const { sayIn, speak, word } = window.portalWords;
const { askForToken, getJson } = window.portalService;
/** The language of chat and page: that of the device, until another is chosen in the chat. */
let locale = window.portalWords.device;

/** Whether another page shows the chat. */
const framed = window.parent !== window;

/** Colours of the page around, as far as it gave some. */
let colours = {};

/** The conversation on the page; an older one is left behind when the person changes. */
let chat;
/** Says what was asked before there was a connection; Web Chat itself would drop it. */
let sayWhenConnected;

/**
 * Of a message with a card only the card is drawn: the text beside it says the same, for channels
 * without cards and for screen readers.
 */
function withoutTextBesideCard(activity) {
  const hasCard = (activity.attachments ?? []).some(({ contentType }) =>
    cards.includes(contentType),
  );
  if (activity.type !== "message" || !hasCard || !activity.text) return activity;
  const { text, ...rest } = activity;
  return { ...rest, channelData: { ...activity.channelData, "webchat:fallback-text": text } };
}

function keepChat() {
  if (chat) window.portalKept.keep(chat);
}

/** Leaves the conversation for good. */
function forget() {
  const key = chat?.key;
  leave();
  sayWhenConnected = undefined;
  if (key) window.portalKept.forget(key);
}

function createStore() {
  return window.WebChat.createStore({}, () => (next) => (action) => {
    if (action.type === "DIRECT_LINE/CONNECT_FULFILLED") {
      next(action);
      sayWhenConnected?.();
      sayWhenConnected = undefined;
      return action;
    }
    if (action.type !== "DIRECT_LINE/INCOMING_ACTIVITY") return next(action);
    const { from, locale: chosen } = action.payload.activity;
    if (from?.role === "bot") tellPage("news");
    if (from?.role === "bot" && chosen) speakFromNow(chosen);
    const activity = withoutTextBesideCard(action.payload.activity);
    return next({ ...action, payload: { ...action.payload, activity } });
  });
}

/** The bot says in which language it goes on: the page does the same. */
function speakFromNow(chosen) {
  if (chosen === locale) return;
  locale = chosen;
  element("webchat").lang = locale;
  speak(locale);
  draw();
}

function draw() {
  if (!chat) return;
  const { accents, ...look } = window.portalLook({
    ...{ dark: darkMode.matches, slim: slim.matches, files: chat.takesFiles },
    ...colours,
  });
  for (const [name, colour] of Object.entries(colours.accent ? accents : {}))
    document.documentElement.style.setProperty(name, colour);
  const styleNonce = document.querySelector('meta[name="style-nonce"]').content;
  window.WebChat.renderWebChat(
    {
      ...look,
      directLine: chat.directLine,
      store: chat.store,
      userID: chat.userId,
      locale,
      nonce: styleNonce,
      sendTypingIndicator: true,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: word("portalPlaceholder") },
    },
    element("webchat"),
  );
}

/** Says what is wrong; the button tries again, unless something else is to be done. */
function showTrouble(text, { label = "portalTryAgain", act = tryAgain } = {}) {
  sayIn(element("trouble-text"), text);
  sayIn(element("retry"), label);
  element("retry").onclick = act;
  element("trouble").hidden = false;
}

function tryAgain() {
  void (chat ? start(people.chosen()) : openPortal());
}

/** Ends the conversation on the page, if any, and clears its place. */
function leave() {
  keepChat();
  chat?.subscription?.unsubscribe();
  chat?.directLine.end();
  chat = undefined;
  element("trouble").hidden = true;
  const old = element("webchat");
  const fresh = old.cloneNode(false);
  old.replaceWith(fresh);
}

async function start(persona) {
  leave();
  const mine = {};
  start.latest = mine;
  try {
    const issued = await askForToken(persona);
    signIn.offerSignOut(issued.signOutAt);
    const key = window.portalKept.keyOf(issued);
    const domain = issued.domain ?? `${window.location.origin}/v3/directline`;
    const { token, conversationId, userId } = (await window.portalKept.find(key, domain)) ?? {
      token: issued.token,
      userId: issued.userId,
    };
    if (start.latest !== mine) return;
    const directLine = window.WebChat.createDirectLine({
      domain,
      webSocket: true,
      token,
      conversationStartProperties: { locale },
      ...(conversationId && { conversationId }),
    });
    // Azure Direct Line takes no files: the bot could not say who may read them.
    const takesFiles = issued.domain === undefined;
    chat = { directLine, userId, key, store: createStore(), takesFiles };
    chat.subscription = directLine.connectionStatus$.subscribe((status) => {
      if (status === 2) {
        element("trouble").hidden = true;
        keepChat();
      }
      // 3: the token ran out, 4: no connection could be made.
      if (status === 3) showTrouble("portalEnded");
      if (status === 4) showTrouble("portalLost");
    });
    draw();
  } catch (error) {
    if (start.latest !== mine) return;
    if (error.status === 401) signIn.offerSignIn(error.body?.signInAt);
    else showTrouble("portalUnreachable");
  }
}

function isConnected() {
  return /^(re)?connected$/.test(chat?.store.getState().connectivityStatus);
}

function say(action) {
  const now = () => chat.store.dispatch(action);
  if (isConnected()) now();
  else sayWhenConnected = now;
}

/** What was written too early stays in its field, and is sent from there. */
function submitWhenConnected() {
  if (!isConnected()) say({ type: "WEB_CHAT/SUBMIT_SEND_BOX", payload: { method: "keyboard" } });
}

function ask(question) {
  say({ type: "WEB_CHAT/SEND_MESSAGE", payload: { text: question } });
  if (narrow.matches) element("ask").open = false;
}

async function openPortal() {
  const isChosen = document.querySelector('meta[name="people"]').content === "chosen";
  let all = [];
  try {
    if (isChosen) all = await getJson("/portal/personas");
  } catch (error) {
    if (error.status !== 404) {
      showTrouble("portalUnreachable");
      return;
    }
  }
  people.show(all);
  await start(people.chosen());
}

/** Tells the page around that something happened, and nothing of what was said. */
function tellPage(what) {
  if (framed) window.parent.postMessage({ helpdesk: what }, "*");
}

function focusInput() {
  document.querySelector(sendField)?.focus();
}

/** What the page around wants; which pages may be around, the content policy says. */
function obeyPage({ source, data }) {
  if (!framed || source !== window.parent) return;
  if (data?.helpdesk === "look") {
    colours = { accent: data.accent, onAccent: data.onAccent };
    draw();
  }
  if (data?.helpdesk === "focus") focusInput();
}

function foldQuestions() {
  element("ask").open = !narrow.matches;
  element("ask").querySelector("summary").tabIndex = narrow.matches ? 0 : -1;
  draw();
}

const signIn = window.portalSignIn({
  showTrouble,
  tryAgain,
  forget,
  hasChat: () => chat !== undefined,
});

const people = window.portalPeople({
  ask,
  change: () => {
    sayWhenConnected = undefined;
    void start(people.chosen());
  },
});

element("fresh").addEventListener("click", () => {
  forget();
  void start(people.chosen());
});
// Beside the chat there is room: the questions stay open there.
element("ask")
  .querySelector("summary")
  .addEventListener("click", (event) => {
    if (!narrow.matches) event.preventDefault();
  });
// The token is renewed while one chats; the newest is good for longest.
window.addEventListener("pagehide", keepChat);
darkMode.addEventListener("change", draw);
slim.addEventListener("change", draw);
narrow.addEventListener("change", foldQuestions);
window.addEventListener("message", obeyPage);
window.addEventListener("keydown", ({ key, shiftKey, target }) => {
  const isEntered = key === "Enter" && !shiftKey && target.matches(sendField);
  if (isEntered) submitWhenConnected();
});
window.addEventListener("click", ({ target }) => {
  if (target.closest(".webchat__send-button")) submitWhenConnected();
});
window.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) tellPage("close");
});
element("webchat").lang = locale;
foldQuestions();
void openPortal().then(() => tellPage("ready"));
