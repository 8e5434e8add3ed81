const fs = require("node:fs");
const path = require("node:path");
const { productionPackages } = require("./productionPackages");

/**
 * The bill of materials of the product as it is delivered (CycloneDX 1.5, JSON). The same sources
 * give the same bytes, so it holds neither time nor serial number.
 */
function billOfMaterials(root, cpu) {
  const { name, version, webchat } = JSON.parse(
    fs.readFileSync(path.join(root, "package.json"), "utf8"),
  );
  const bundle = {
    name: "botframework-webchat",
    version: webchat.version,
    license: "MIT",
    integrity: webchat.integrity,
  };
  const components = [bundle, ...productionPackages(root, cpu)].map(component);
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": `${name}@${version}`, name, version },
    },
    // A package in two places is one component.
    components: [...new Map(components.map((one) => [one["bom-ref"], one])).values()],
  };
}

function component({ name, version, license, integrity }) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    licenses: [/ OR | AND /.test(license) ? { expression: license } : { license: { id: license } }],
    purl,
    ...(integrity && { hashes: [hashOf(integrity)] }),
  };
}

function hashOf(integrity) {
  const [algorithm, digest] = integrity.split(" ")[0].split(/-(.*)/s);
  return {
    alg: algorithm === "sha512" ? "SHA-512" : "SHA-1",
    content: Buffer.from(digest, "base64").toString("hex"),
  };
}

module.exports = { billOfMaterials };

if (require.main === module) {
  process.stdout.write(`${JSON.stringify(billOfMaterials(path.dirname(__dirname)), null, 2)}\n`);
}
