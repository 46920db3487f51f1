// Checks JSON texts against the claim schemas with ajv. An input line is {"schema": "open" | "strict", "definition": "actor",
// "text": "<JSON>"} (no definition: a claim); an output line is {"valid": true} or {"valid": false, "errors": "..."}.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";

const folder = new URL("../../../src/Geopol.Events/Json/Schema/", import.meta.url);
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: false });
const ids = {};
for (const [name, file] of [["open", "geopol-1.schema.json"], ["strict", "geopol-1.strict.schema.json"]]) {
  const schema = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  if (!ajv.validateSchema(schema)) {
    throw new Error(`${file} is no JSON Schema: ${ajv.errorsText()}`);
  }

  ajv.addSchema(schema);
  ids[name] = schema.$id;
}

function check({ schema, definition, text }) {
  const validate = ajv.getSchema(definition ? `${ids[schema]}#/$defs/${definition}` : ids[schema]);
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { valid: false, errors: error.message };
  }

  return validate(value) ? { valid: true } : { valid: false, errors: ajv.errorsText(validate.errors, { dataVar: "$" }) };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  process.stdout.write(JSON.stringify(check(JSON.parse(line))) + "\n");
}
