import { loadClassifier } from "../../../../dialogs/understanding/classifier/loadClassifier";
import { isStrange } from "../../../../dialogs/understanding/classifier/strangeText";

const { knows } = loadClassifier();

describe("isStrange", () => {
  it.each([
    ["how long does it take", false],
    ["how long does it take to become a plumber", true],
    ["is a zebra striped", true],
    ["is a zebra provisioned", false],
    ["why is {person} not there", false],
    ["gizmo missing in Slack", false],
    ["blah blah", false],
    ["<script>alert(1)</script>", false],
    ["qwertz asdfgh yxcvbn", false],
    ["", false],
  ])("%s -> %s", (text, strange) => {
    expect(isStrange(text, knows)).toBe(strange);
  });
});
