const fs = require("node:fs");
const path = require("node:path");
const { productionPackages } = require("./productionPackages");

const licenceFile = /^(licen[cs]e|copying|notice|third.?party.?notices?)([.-].*)?$/i;

/** Names, licences and licence texts of everything that the product is delivered with. */
function thirdPartyNotices(root, cpu) {
  const { webchat } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  const bundle = `botframework-webchat ${webchat.version}, MIT\nCopyright (c) Microsoft Corporation. One file with its dependencies, whose notices stand in the file.`;
  const texts = productionPackages(root, cpu).map((one) => noticeOf(root, one));
  return `Third-party software in the provisioning helpdesk\n\n${[bundle, ...texts].join(
    `\n\n${"-".repeat(80)}\n\n`,
  )}\n`;
}

function noticeOf(root, { place, name, version, license, home }) {
  const folder = path.join(root, place);
  const files = fs.readdirSync(folder).filter((file) => licenceFile.test(file));
  const texts = files
    .sort()
    .map((file) => path.join(folder, file))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => fs.readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim());
  const otherwise = `It comes without a licence file; ${home ?? "its package"} names the licence.`;
  return [`${name} ${version}, ${license}`, ...(texts.length > 0 ? texts : [otherwise])].join(
    "\n\n",
  );
}

module.exports = { thirdPartyNotices };

if (require.main === module) process.stdout.write(thirdPartyNotices(path.dirname(__dirname)));
