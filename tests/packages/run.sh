#!/usr/bin/env bash
# Packs the library and installs it from a local folder, as a new user would: into an empty console project, a native one, an
# F# script and a file-based program. Each of them writes a claim and reads it back.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Each run has a new version number, because the package cache would return an older build of the same version.
version=0.1.0-local.$(date +%s)
dotnet pack src/Geopol.Events -c Release -o "$work/feed" -p:Version="$version" --nologo -v quiet
dotnet pack src/Geopol.Events.German -c Release -o "$work/feed" -p:Version="$version" --nologo -v quiet
unzip -l "$work/feed/Geopol.Events.German.$version.nupkg" > "$work/files"
for file in README.md icon.png lib/net10.0/Geopol.Events.German.dll lib/net10.0/Geopol.Events.German.xml; do
    grep -q " $file$" "$work/files" || { echo "$file isn't in the package of German" >&2; exit 1; }
done

unzip -l "$work/feed/Geopol.Events.$version.nupkg" > "$work/files"
for file in README.md icon.png lib/net10.0/Geopol.Events.dll lib/net10.0/Geopol.Events.xml schema/geopol-1.schema.json; do
    grep -q " $file$" "$work/files" || { echo "$file isn't in the package" >&2; exit 1; }
done

cat > "$work/nuget.config" <<EOF
<configuration><packageSources><add key="local" value="$work/feed" /></packageSources></configuration>
EOF
program='
using Geopol.Events;
var claim = new Claim
{
    Proposition = new Transfer { Suppliers = [Actor.State("KP")], Recipients = [Actor.State("RU")], Items = [Commodity.Munitions] },
    Attribution = [AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Financial Times"))],
};
var back = ClaimJson.Deserialize(ClaimJson.Serialize(claim));
Console.WriteLine(back == claim && claim.Check().IsValid() ? "round trip" : "lost");
return back == claim ? 0 : 1;'

check() { # check NAME COMMAND...: the command must print "round trip"
    local name=$1
    shift
    if [ "$("$@" 2>"$work/err" | tail -1)" = "round trip" ]; then
        echo "$name: round trip"
    else
        echo "$name: failed" >&2
        cat "$work/err" >&2
        exit 1
    fi
}

new() { # new FOLDER: an empty console project with the package
    dotnet new console -o "$work/$1" --no-restore >/dev/null
    echo "$program" > "$work/$1/Program.cs"
    (cd "$work/$1" && dotnet add package Geopol.Events --version "$version" >/dev/null)
}

new console
check "console project" dotnet run --project "$work/console"

new german
(cd "$work/german" && dotnet add package Geopol.Events.German --version "$version" >/dev/null)
cat > "$work/german/Program.cs" <<'EOF'
using Geopol.Events;
var claim = new Claim
{
    Proposition = new Proposition { Event = new Meeting { Parties = [Actor.State("FR"), Actor.State("DE")] }, Modality = Modality.Possible },
    Attribution = [AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Financial Times"))],
};
Console.WriteLine(claim.Say(German.Instance) == "Laut FT könnten sich Frankreich und Deutschland treffen" ? "round trip" : claim.Say(German.Instance));
EOF
check "German" dotnet run --project "$work/german"

new native
linker=clang
command -v clang >/dev/null || linker=gcc
dotnet publish "$work/native" -c Release -o "$work/native/out" -p:PublishAot=true -p:CppCompilerAndLinker="$linker" --nologo -v quiet
check "native project" "$work/native/out/native"

mkdir "$work/script"
cat > "$work/script/claim.fsx" <<EOF
#i "nuget: $work/feed"
#r "nuget: Geopol.Events, $version"
open Geopol.Events
let sale = Transfer(Suppliers = EquatableArray.ToEquatableArray [ Actor.State("KP") ], Recipients = EquatableArray.ToEquatableArray [ Actor.State("RU") ])
let claim = Claim(Proposition = Proposition.Of(sale))
let back = ClaimJson.Deserialize(ClaimJson.Serialize(claim))
printfn "%s" (if back = claim then "round trip" else "lost")
EOF
check "F# script" dotnet fsi "$work/script/claim.fsx"

mkdir "$work/file"
(echo "#:package Geopol.Events@$version"; echo "#:property PublishAot=false"; echo "$program") > "$work/file/claim.cs"
check "file-based program" dotnet run "$work/file/claim.cs"
cd "$root"
