#!/usr/bin/env bash
# Looks at the HTML of claims in headless Chromium, light and dark, 400 and 1,400 pixels wide. Fails where texts overlap, a page scrolls sideways, a
# script runs, a text has too little contrast, or a part can't be reached by keyboard or screen reader.
set -euo pipefail
cd "$(dirname "$0")"
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)
npm ci --no-audit --no-fund >/dev/null
dotnet run pages.cs -- ../../docs/corpus/corpus.ndjson "$pages"
node check.mjs "$pages" "$browser" "$@"
