/**
 * Writes what the front end must know of the JSON Schema that the Python package prints:
 *
 * - src/spec.d.ts, so that a spec field which Python does not send does not type-check here;
 * - src/records/kept.js, by which a record is checked;
 * - src/records/merging-rules.js, by which the records of two devices become one.
 *
 *     npm run spec-types              write them
 *     npm run spec-types -- --check   exit 1 when a committed file differs
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

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

/** A pattern, and the name under which kept.js has it. */
const IDENTIFIER = schema.$defs.QuizRecord.properties.activity.pattern;

/** @returns {string} what is kept of each kind, in the words of src/records/checks.js */
function writeKept() {
  const names = Object.keys(schema.properties).filter((name) => name.endsWith("Record"));
  const forms = names.map((name) => {
    const record = schema.$defs[schema.properties[name].$ref.split("/").at(-1)];
    const { version, kind, activity, ...content } = record.properties;
    if (activity.pattern !== IDENTIFIER) throw new Error(`${name}: "activity" is no identifier.`);
    const done = JSON.stringify(schema.done[kind.const]);
    return `  "${kind.const}": { version: ${version.const}, done: ${done}, content: ${fieldsIn(content)} },`;
  });
  return `/* Generated from securebase/activities by npm run spec-types. Do not edit. */
import { anyOf, fields, listOf, mapOf, matching, number, oneOf, text, whole } from "./checks.js";

export const identifier = matching(/${IDENTIFIER}/);

/**
 * Each kind of record: its version; the field that is empty, or 0, as long as nothing was done; and
 * what each of its own fields holds.
 *
 * @type {Record<string, {version: number, done: string, content: Record<string, import("./checks.js").Check>}>}
 */
export const kept = {
${forms.sort().join("\n")}
};
`;
}

/** @param {Record<string, any>} properties */
function fieldsIn(properties) {
  const checks = Object.entries(properties).map(([name, part]) => `${name}: ${checkOf(part)}`);
  return `{ ${checks.join(", ")} }`;
}

/** @param {any} node a schema @returns {string} the check of it; what it cannot say is an error */
function checkOf(node) {
  const { title, description, required, additionalProperties, patternProperties, ...rest } = node;
  const keywords = Object.keys(rest).sort().join(" ");
  const [[pattern, matched] = [], ...others] = Object.entries(patternProperties ?? {});
  switch (keywords) {
    case "$ref":
      return checkOf(schema.$defs[node.$ref.split("/").at(-1)]);
    case "anyOf":
      return `anyOf(${node.anyOf.map(checkOf).join(", ")})`;
    case "pattern type":
      if (node.pattern === IDENTIFIER) return "identifier";
      return `matching(/${node.pattern}/)`;
    case "maxLength type":
      return `text(${node.maxLength})`;
    case "minimum type":
    case "maximum minimum type":
      if (node.type !== "integer") break;
      return `whole(${[node.minimum, node.maximum].filter((one) => one !== undefined).join(", ")})`;
    case "enum type":
      return `oneOf(${node.enum.map((one) => JSON.stringify(one)).join(", ")})`;
    case "items maxItems type":
    case "items maxItems type uniqueItems":
      return `listOf(${checkOf(node.items)}, ${node.maxItems})`;
    case "properties type":
      return `fields(${fieldsIn(node.properties)})`;
    case "propertyNames type":
      return `mapOf(${checkOf({ type: "string", ...node.propertyNames })}, ${checkOf(additionalProperties)})`;
    case "maxProperties type":
      if (!pattern || others.length) break;
      return `mapOf(${checkOf({ type: "string", pattern })}, ${checkOf(matched)}, ${node.maxProperties})`;
    case "type":
      if (node.type === "null") return "oneOf(null)";
      if (node.type === "boolean") return "oneOf(true, false)";
      if (node.type === "number") return "number";
  }
  throw new Error(`src/records/checks.js has no check for "${keywords}": ${JSON.stringify(node)}`);
}

/** What says when something was done: of two entries that have it, the later one counts. */
const TIMES = ["at", "day"];
/** A text that may be longer than this is the learner's own. */
const LONGEST_CHOSEN = 200;

/** @returns {string} how each field of each kind of record is merged: src/records/merging.js */
function writeMergingRules() {
  const names = Object.keys(schema.properties).filter((name) => name.endsWith("Record"));
  const rules = names.map((name) => {
    const record = schema.$defs[schema.properties[name].$ref.split("/").at(-1)];
    const { version, kind, activity, ...content } = record.properties;
    return [kind.const, Object.fromEntries(Object.entries(content).map(ruled))];
  });
  const sorted = Object.fromEntries(rules.sort(([one], [other]) => (one < other ? -1 : 1)));
  return `/* Generated from securebase/activities by npm run spec-types. Do not edit. */

/** @type {Record<string, Record<string, import("./merging.js").Rule>>} by kind of record and field */
export const mergingRules = ${JSON.stringify(sorted, null, 2)};
`;
}

/** @param {[string, any]} field @returns {[string, import("./src/records/merging.js").Rule]} */
function ruled([name, node]) {
  const { $ref, type, patternProperties, propertyNames, additionalProperties } = node;
  const form = $ref ? schema.$defs[$ref.split("/").at(-1)] : node;
  if (TIMES.includes(name) && type === "integer") return [name, "later"];
  if (type === "array") return [name, node.uniqueItems ? "each" : "sequence"];
  if (type === "string" && node.maxLength > LONGEST_CHOSEN) return [name, "text"];
  if (patternProperties || propertyNames) {
    const entry = additionalProperties ?? Object.values(patternProperties)[0];
    return [name, { entries: ofEntry(entry) }];
  }
  return [name, form.type === "object" ? "whole" : "ours"];
}

/** @param {any} node @returns {import("./src/records/merging.js").EntryRule} */
function ofEntry(node) {
  if (node.uniqueItems) return "each";
  const { properties } = node.$ref ? schema.$defs[node.$ref.split("/").at(-1)] : node;
  if (!properties) return "ours";
  const measures = Object.entries(properties).flatMap(([name, part]) => {
    if (TIMES.includes(name) && part.type === "integer") return [[0, name, "more"]];
    if (part.type === "boolean") return [[1, name, "more"]];
    if (part.enum) return [[1, name, part.enum]];
    if (part.type === "integer") return [[2, name, "more"]];
    return part.patternProperties || part.propertyNames ? [[3, name, "fuller"]] : [];
  });
  if (!measures.length) return "filled";
  // What says when comes first, then how far it has come, then how often and how much.
  return measures.sort(([one], [other]) => one - other).map(([, ...measure]) => measure);
}

const kept = writeKept();
const mergingRules = writeMergingRules();
describeWhatIsSent(schema);
// Not a type: which field of a record says that something was done.
delete schema.done;

const declarations = await compile(schema, "SecureBaseContract", {
  bannerComment: "/* Generated from securebase/activities by npm run spec-types. Do not edit. */",
  style: { printWidth: 100 },
  additionalProperties: false,
});

for (const [path, text] of [
  ["src/spec.d.ts", declarations],
  ["src/records/kept.js", kept],
  ["src/records/merging-rules.js", mergingRules],
]) {
  const target = new URL(path, import.meta.url);
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text) {
    console.error(`frontend/${path} is not what Python sends: run npm run spec-types.`);
    process.exitCode = 1;
  }
}
