#!/usr/bin/env bash
# Builds the site from the pages and from the documentation comments of the libraries, into artifacts/site/pages. The README is the start page.
# A warning is an error. Each link is checked, with its anchor.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
site=artifacts/site
rm -rf "$site"

dotnet tool restore >/dev/null
# The libraries with all packages that they refer to, so that every type has its name.
for api in src/*/PublicAPI.Unshipped.txt; do
    dotnet publish "$(dirname "$api")" -c Debug -o "$site/libraries" --nologo -v quiet
done
dotnet docfx eng/site/docfx.json --warningsAsErrors --logLevel warning
cp "$site/pages/README.html" "$site/pages/index.html"
dotnet run eng/check-links.cs -- "$site/pages"
