#!/usr/bin/env bash
# Publishes the app as native code and runs it. Fails on a trim or AOT warning in the code of this repository.
set -euo pipefail
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
linker=clang
command -v clang >/dev/null || linker=gcc
dotnet publish -c Release -o "$out/app" -p:CppCompilerAndLinker="$linker" 2>&1 | tee "$out/log"
if grep -E 'warning (IL|AOT)[0-9]+' "$out/log" | grep -E 'Geopol\.Events(/|\.[A-Z])'; then
    echo "The library's own code warns under native AOT." >&2
    exit 1
fi
"$out/app/Geopol.Events.Aot" ../../docs/corpus/corpus.ndjson
