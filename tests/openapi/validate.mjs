// Validates an OpenAPI document: node validate.mjs DOCUMENT
// Two validators read it: one against the schema of the OpenAPI specification, the other with rules of its own, also for schemas and references.
// Each fault of a list is then made in a copy, and the copy must be refused: a validator that accepts everything would show nothing.
import { readFileSync } from "node:fs";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";

const document = JSON.parse(readFileSync(process.argv[2], "utf8"));
const config = await createConfig({ extends: ["spec"] });
const transfer = copy => copy.components.schemas.Transfer.allOf[1];
const faults = {
    "no title": copy => { delete copy.info.title; },
    "an unknown member": copy => { copy.schemas = {}; },
    "a response without a description": copy => { delete copy.paths["/claims"].post.responses["201"].description; },
    "a parameter without a place": copy => { delete copy.paths["/claims/{id}"].get.parameters[0].in; },
    "an optional part of a path": copy => { copy.paths["/claims/{id}"].get.parameters[0].required = false; },
    "a part of a path without a parameter": copy => { copy.paths["/claims/{id}"].get.parameters = []; },
    "an unknown type": copy => { transfer(copy).type = "record"; },
    "items that are no schema": copy => { transfer(copy).properties.suppliers.items = 7; },
    "a reference to nothing": copy => { transfer(copy).properties.suppliers.items.$ref = "#/components/schemas/Nothing"; },
    "a discriminator without a name": copy => { delete copy.components.schemas.GeopolEvent.discriminator.propertyName; },
    "a discriminator that names nothing": copy => { copy.components.schemas.GeopolEvent.discriminator.mapping.transfer = "#/components/schemas/Nothing"; },
};

let succeeded = 0;
let failed = 0;
const problems = await problemsOf(document);
check(document.openapi.startsWith("3.1."), "the document is OpenAPI 3.1");
check(problems.length === 0, "the document is valid", problems);
for (const [name, make] of Object.entries(faults)) {
    const copy = structuredClone(document);
    make(copy);
    check((await problemsOf(copy)).length > 0, `a document with ${name} is refused`);
}

console.log(`succeeded: ${succeeded}\nfailed: ${failed}`);
process.exitCode = failed === 0 ? 0 : 1;

async function problemsOf(checked) {
    const result = await new Validator().validate(structuredClone(checked));
    const found = await lintFromString({ source: JSON.stringify(checked), config });
    return [...result.valid ? [] : [JSON.stringify(result.errors)], ...found.map(problem => `${problem.location[0]?.pointer}: ${problem.message}`)];
}

function check(holds, name, details = []) {
    if (holds) {
        succeeded++;
    } else {
        failed++;
        console.error(`failed: ${name}`);
        details.forEach(detail => console.error(`  ${detail}`));
    }
}
