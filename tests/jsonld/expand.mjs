// Expands the JSON-LD of the corpus with the package jsonld, without a network, and compares it with the claims themselves. In safe mode, the package refuses a document
// of which expansion would drop anything.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import jsonld from "jsonld";

const root = new URL("../../", import.meta.url);
const document = JSON.parse(readFileSync(new URL("tests/TestData/interop/jsonld/corpus.jsonld", root), "utf8"));
const claims = readFileSync(new URL("docs/corpus/corpus.ndjson", root), "utf8").trim().split("\n").map(line => JSON.parse(line));

const documentLoader = url => { throw new Error(`the document needs ${url}, which isn't in it`); };
const nodes = await jsonld.expand(document, { documentLoader, safe: true });

const schema = "https://schema.org/";
const prov = "http://www.w3.org/ns/prov#";
const ids = new Set(nodes.map(node => node["@id"]));
const failures = [];
let checks = 0;

function check(isRight, message) {
  checks++;
  if (!isRight) {
    failures.push(message);
  }
}

const written = nodes.filter(node => node["@type"].includes(`${schema}Claim`));
check(written.length === claims.length, `${written.length} claims instead of ${claims.length}`);
written.forEach((node, at) => {
  const [whole] = node["urn:geopol-events:terms:claim"];
  check(whole["@type"] === "@json" && isDeepStrictEqual(whole["@value"], claims[at]), `${node["@id"]}: not the claim of the corpus`);
  check(node[`${schema}text`][0]["@value"].length > 0, `${node["@id"]}: no sentence`);
  check(Boolean(node[`${prov}wasQuotedFrom`]) === Boolean(claims[at].attribution), `${node["@id"]}: the chain`);

  // The chain has as many utterances as the claim has links.
  let length = 0;
  for (let next = node; (next = nodes.find(other => other["@id"] === next[`${prov}wasQuotedFrom`]?.[0]["@id"]));) {
    length++;
  }

  check(length === (claims[at].attribution ?? []).length, `${node["@id"]}: ${length} links`);
});

for (const node of nodes) {
  check(node["@id"].startsWith("urn:geopol-events:"), `${node["@id"]}: not an id of ours`);
  check(node["@type"].every(type => type.startsWith(schema) || type.startsWith(prov)), `${node["@id"]}: ${node["@type"]}`);
  check(!node["@type"].some(type => type.endsWith("ClaimReview")), `${node["@id"]}: a rating`);
  for (const property of ["wasQuotedFrom", "wasAttributedTo", "wasGeneratedBy"].map(name => prov + name).concat(["appearance", "firstAppearance", "isPartOf", "hasPart"].map(name => schema + name))) {
    for (const { "@id": id } of node[property] ?? []) {
      check(ids.has(id), `${node["@id"]}: ${property} names ${id}, which isn't in the document`);
    }
  }
}

check(JSON.stringify(await jsonld.toRDF(document, { documentLoader, format: "application/n-quads", safe: true })).length > 0, "no RDF");
failures.forEach(failure => console.error(failure));
console.log(`  succeeded: ${checks - failures.length}\n  failed: ${failures.length}`);
process.exit(failures.length === 0 ? 0 : 1);
