// Checks STIX objects one by one with OASIS's schemas and ajv, because OASIS's schema of bundles refuses objects that its other schemas accept.
// An input line is an object; an output line is empty if the object is valid, else it has the errors.
import { readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// The schemas have patterns that the flag u of regular expressions doesn't allow.
const ajv = new Ajv2020({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const folder = new URL("../../TestData/interop/stix/schemas/", import.meta.url);
const ids = {};
for (const part of ["common", "sdos", "sros", "observables"]) {
  for (const file of readdirSync(new URL(`${part}/`, folder))) {
    const schema = JSON.parse(readFileSync(new URL(`${part}/${file}`, folder), "utf8"));
    ajv.addSchema(schema);
    ids[file.replace(".json", "")] = schema.$id;
  }
}

function check(object) {
  const id = ids[object.type];
  if (!id) {
    return `no schema of the type ${object.type}`;
  }

  const validate = ajv.getSchema(id);
  return validate(object) ? "" : `${object.id}: ${ajv.errorsText(validate.errors)}`;
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(check(JSON.parse(line)).replaceAll("\n", " ") + "\n");
}
