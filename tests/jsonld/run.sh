#!/usr/bin/env bash
# Expands the JSON-LD of the corpus with an independent implementation in Node. "dotnet test" compares the document with the writer.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund >/dev/null
node expand.mjs
