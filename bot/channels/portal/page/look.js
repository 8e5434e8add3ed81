"use strict";

/** Colours of the chat, light and dark; every pair of text and ground has a contrast of 4.5 : 1. */
const palettes = {
  light: {
    ground: "#ffffff",
    bubble: "#f1f4fa",
    mine: "#2457d6",
    onMine: "#ffffff",
    text: "#182033",
    quiet: "#54607a",
    accent: "#2457d6",
    onAccent: "#ffffff",
    line: "#dde3ee",
    good: "#1a6b3c",
    warning: "#8a5300",
    attention: "#b3261e",
    tints: {
      emphasis: "#e3e9f5",
      accent: "#dfe8fd",
      good: "#dcf1e4",
      warning: "#fbeed6",
      attention: "#fce4e1",
    },
  },
  dark: {
    ground: "#161d2c",
    bubble: "#1f293d",
    mine: "#2c5bd0",
    onMine: "#ffffff",
    text: "#e8edf8",
    quiet: "#a6b2cb",
    accent: "#8db1ff",
    onAccent: "#0c1424",
    line: "#2f3b56",
    good: "#6fd79a",
    warning: "#f3bf6b",
    attention: "#ff9d92",
    tints: {
      emphasis: "#2a3753",
      accent: "#24396a",
      good: "#1d3f35",
      warning: "#453720",
      attention: "#4a2a31",
    },
  },
};

const font = '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, sans-serif';

/** Web Chat's style options for a palette. */
function styleOptionsOf(palette) {
  return {
    accent: palette.accent,
    subtle: palette.quiet,
    backgroundColor: palette.ground,
    primaryFont: font,
    rootHeight: "100%",
    rootWidth: "100%",
    paddingRegular: 14,
    bubbleBackground: palette.bubble,
    bubbleTextColor: palette.text,
    bubbleBorderColor: palette.line,
    bubbleBorderRadius: 12,
    bubbleFromUserBackground: palette.mine,
    bubbleFromUserTextColor: palette.onMine,
    bubbleFromUserBorderColor: palette.mine,
    bubbleFromUserBorderRadius: 12,
    bubbleMinWidth: 120,
    bubbleMaxWidth: 740,
    bubbleAttachmentMinWidth: 200,
    bubbleAttachmentMaxWidth: 740,
    bubbleMessageMaxWidth: 620,
    timestampColor: palette.quiet,
    groupTimestamp: 60_000,
    // Made by a worker, which the page's content policy does not let in.
    enableUploadThumbnail: false,
    uploadAccept: "image/png,image/jpeg,application/pdf,text/plain,.log,.csv,.json",
    // An answer longer than the screen is shown from its beginning: the cause stands first.
    autoScrollSnapOnPage: true,
    // A pasted log entry keeps its lines.
    sendBoxTextWrap: true,
    sendBoxMaxHeight: 160,
    sendBoxBackground: palette.ground,
    sendBoxTextColor: palette.text,
    sendBoxPlaceholderColor: palette.quiet,
    sendBoxBorderTop: `1px solid ${palette.line}`,
    sendBoxButtonColor: palette.accent,
    sendBoxButtonColorOnHover: palette.accent,
    sendBoxButtonColorOnFocus: palette.accent,
    sendBoxButtonColorOnActive: palette.accent,
    sendBoxButtonColorOnDisabled: palette.quiet,
    sendBoxHeight: 52,
    cardPushButtonBackgroundColor: palette.accent,
    cardPushButtonTextColor: palette.onAccent,
    suggestedActionBackgroundColor: palette.ground,
    suggestedActionTextColor: palette.accent,
    suggestedActionBorderColor: palette.accent,
    suggestedActionBorderRadius: 10,
    transcriptActivityVisualKeyboardIndicatorColor: palette.accent,
    transcriptVisualKeyboardIndicatorColor: palette.accent,
    markdownExternalLinkIconImage: "",
  };
}

/** How Adaptive Cards are drawn with a palette. */
function hostConfigOf(palette, slim) {
  const shade = (color) => ({ default: color, subtle: color });
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.quiet },
    dark: shade(palette.text),
    light: shade(palette.quiet),
    accent: shade(palette.accent),
    good: shade(palette.good),
    warning: shade(palette.warning),
    attention: shade(palette.attention),
  };
  const container = (backgroundColor) => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: font,
    fontSizes: { small: 13, default: 15, medium: 17, large: 19, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 650 },
    lineHeights: { small: 18, default: 22, medium: 24, large: 26, extraLarge: 29 },
    spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    containerStyles: {
      default: container(palette.bubble),
      emphasis: container(palette.tints.emphasis),
      accent: container(palette.tints.accent),
      good: container(palette.tints.good),
      warning: container(palette.tints.warning),
      attention: container(palette.tints.attention),
    },
    textStyles: {
      heading: { size: "small", weight: "bolder", color: "default", isSubtle: true },
      columnHeader: { weight: "bolder", size: "default", color: "default", isSubtle: false },
    },
    textBlock: { headingLevel: 3 },
    factSet: {
      title: { weight: "bolder", wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 12,
    },
    actions: {
      // The renderer shows nothing at all of a card with more: an engineer's may have twelve.
      maxActions: 20,
      spacing: "medium",
      buttonSpacing: 8,
      showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
      actionsOrientation: slim ? "vertical" : "horizontal",
      actionAlignment: slim ? "stretch" : "left",
    },
  };
}

/** Relative luminance of a colour like `#2457d6` (WCAG 2.2). */
function luminanceOf(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one, other) {
  const [bright, dim] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const isColour = (text) => typeof text === "string" && /^#[0-9a-f]{6}$/i.test(text);

/** The colours of another page, as far as everything stays readable: a contrast of 4.5 : 1. */
function withColours(palette, accent, onAccent) {
  if (!isColour(accent) || !isColour(onAccent) || contrastOf(accent, onAccent) < 4.5)
    return palette;
  const own = { ...palette, mine: accent, onMine: onAccent };
  const grounds = [palette.ground, palette.bubble];
  const isReadable = grounds.every((ground) => contrastOf(accent, ground) >= 4.5);
  return isReadable ? { ...own, accent, onAccent } : own;
}

/**
 * What Web Chat needs to look like the page around it, on a dark ground or a slim screen; with a button
 * for files where the service takes them.
 */
window.portalLook = ({ dark, slim, accent, onAccent, files = false }) => {
  const palette = withColours(dark ? palettes.dark : palettes.light, accent, onAccent);
  return {
    styleOptions: { ...styleOptionsOf(palette), hideUploadButton: !files },
    adaptiveCardsHostConfig: hostConfigOf(palette, slim),
    accents: { "--accent": palette.accent, "--on-accent": palette.onAccent },
  };
};
