/**
 * Writes src/spec.d.ts from the JSON Schema that the Python package prints, so that a spec field
 * which Python does not send does not type-check here.
 *
 *     npm run spec-types              write it
 *     npm run spec-types -- --check   exit 1 when the committed file differs
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const target = new URL("./src/spec.d.ts", import.meta.url);
const projectRoot = new URL("..", import.meta.url);
const inVenv = process.platform === "win32" ? ".venv/Scripts/python.exe" : ".venv/bin/python";
const python = process.env.PYTHON ?? inVenv;

const schema = JSON.parse(
  execFileSync(python, ["-m", "securebase.activities.schema"], {
    cwd: projectRoot,
    encoding: "utf8",
  }),
);

/**
 * Python sends every field, those with a default too: none is optional here.
 * (A title on a single field would become a type of its own, so only the models keep theirs.)
 */
function describeWhatIsSent(node) {
  if (Array.isArray(node)) {
    for (const item of node) describeWhatIsSent(item);
  } else if (node && typeof node === "object") {
    if (node.type === "object" && node.properties) node.required = Object.keys(node.properties);
    if (typeof node.title === "string" && node.type !== "object") delete node.title;
    // How many there are, and what a key looks like, is checked and is no matter of types.
    if (!node.prefixItems && node.minItems !== node.maxItems) {
      delete node.minItems;
      delete node.maxItems;
    }
    if (node.patternProperties) {
      node.additionalProperties = Object.values(node.patternProperties)[0];
      delete node.patternProperties;
    }
    for (const value of Object.values(node)) describeWhatIsSent(value);
  }
}
describeWhatIsSent(schema);
// Not a type: which field of a record says that something was done.
delete schema.done;

const declarations = await compile(schema, "SecureBaseContract", {
  bannerComment: "/* Generated from securebase/activities by npm run spec-types. Do not edit. */",
  style: { printWidth: 100 },
  additionalProperties: false,
});

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== declarations) {
    console.error("frontend/src/spec.d.ts is not what Python sends: run npm run spec-types.");
    process.exit(1);
  }
} else {
  writeFileSync(target, declarations);
}
