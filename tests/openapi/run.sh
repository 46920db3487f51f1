#!/usr/bin/env bash
# Starts the web sample, validates its OpenAPI document with validators of other authors, writes a client with Kiota, and lets the client post claims and
# read them back.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 KIOTA_CLI_TELEMETRY_OPTOUT=true KIOTA_OFFLINE_ENABLED=true
work=$(mktemp -d)
sample=
trap '[ -z "$sample" ] || kill "$sample"; rm -rf "$work"' EXIT

npm ci --no-audit --no-fund >/dev/null
dotnet tool restore >/dev/null
dotnet build ../../samples/Web --nologo -v quiet

# The sample chooses a free port, and prints its address as soon as it listens.
exec 3< <(ASPNETCORE_URLS=http://127.0.0.1:0 exec dotnet exec ../../samples/Web/bin/Debug/net10.0/Geopol.Events.Samples.Web.dll)
sample=$!
address=
while [ -z "$address" ] && read -r -t 120 line <&3; do
    case $line in *"Now listening on: "*) address=${line##* } ;; esac
done
[ -n "$address" ] || { echo "the sample doesn't listen" >&2; exit 1; }
cat <&3 > "$work/log" &
node -e 'fetch(process.argv[1]).then(answer => answer.text()).then(text => process.stdout.write(text))' "$address/openapi/v1.json" > "$work/openapi.json"

node validate.mjs "$work/openapi.json"

# On a busy machine Kiota's own time limit may end it: it gets a second chance.
generate() {
    dotnet kiota generate --openapi "$work/openapi.json" --language CSharp --output client/obj/generated --clean-output --namespace-name Client \
        --class-name ClaimClient --serializer Microsoft.Kiota.Serialization.Json.JsonSerializationWriterFactory \
        --deserializer Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory --exclude-backward-compatible --log-level Error
}
generate || generate
dotnet build client --nologo -v quiet
dotnet run --project client --no-build -- "$address" ../../docs/corpus/corpus.ndjson
