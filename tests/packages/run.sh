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
dotnet pack src/Geopol.Events.Interop -c Release -o "$work/feed" -p:Version="$version" --nologo -v quiet
dotnet pack src/Geopol.Events.CloudEvents -c Release -o "$work/feed" -p:Version="$version" --nologo -v quiet
dotnet pack src/Geopol.Events.AspNetCore.OpenApi -c Release -o "$work/feed" -p:Version="$version" --nologo -v quiet
dotnet pack src/Geopol.Events.AspNetCore -c Release -o "$work/feed" -p:Version="$version" --nologo -v quiet
for part in German AspNetCore AspNetCore.OpenApi CloudEvents Interop; do
    unzip -l "$work/feed/Geopol.Events.$part.$version.nupkg" > "$work/files"
    for file in README.md icon.png THIRD-PARTY-NOTICES.md CHANGELOG.md "lib/net10.0/Geopol.Events.$part.dll" "lib/net10.0/Geopol.Events.$part.xml"; do
        grep -q " $file$" "$work/files" || { echo "$file isn't in the package of $part" >&2; exit 1; }
    done
done

dotnet pack src/Geopol.Events.Tool -c Release -o "$work/feed" -p:Version="$version" --nologo -v quiet
unzip -l "$work/feed/Geopol.Events.Tool.$version.nupkg" > "$work/files"
for file in README.md icon.png THIRD-PARTY-NOTICES.md CHANGELOG.md tools/net10.0/any/DotnetToolSettings.xml tools/net10.0/any/Geopol.Events.Tool.dll; do
    grep -q " $file$" "$work/files" || { echo "$file isn't in the package of the tool" >&2; exit 1; }
done

unzip -l "$work/feed/Geopol.Events.$version.nupkg" > "$work/files"
for file in README.md icon.png THIRD-PARTY-NOTICES.md CHANGELOG.md lib/net10.0/Geopol.Events.dll lib/net10.0/Geopol.Events.xml schema/geopol-1.schema.json; do
    grep -q " $file$" "$work/files" || { echo "$file isn't in the package" >&2; exit 1; }
done

# Each page that the README links is in the package. With an address of the repository, each link is an address.
readme=$(unzip -p "$work/feed/Geopol.Events.$version.nupkg" README.md)
for page in $(grep -oE '\]\([^)]+\)' <<< "$readme" | sed 's/^](//; s/)$//'); do
    grep -q " $page$" "$work/files" || { echo "$page, which the README links, isn't in the package" >&2; exit 1; }
done
dotnet pack src/Geopol.Events -c Release --no-build -o "$work/linked" -p:Version="$version" -p:RepositoryUrl=https://example.org/geopol --nologo -v quiet
if unzip -p "$work/linked/Geopol.Events.$version.nupkg" README.md | grep -qE '\]\((docs|CHANGELOG)'; then
    echo "the README has a link that isn't an address" >&2
    exit 1
fi

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

# The snippet of the README, pasted as it is.
new readme
awk '/^```csharp/ { on = 1; next } /^```/ { on = 0 } on' <<< "$readme" > "$work/readme/Program.cs"
echo 'Console.WriteLine("round trip");' >> "$work/readme/Program.cs"
check "README" dotnet run --project "$work/readme"

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

new interop
(cd "$work/interop" && dotnet add package Geopol.Events.Interop --version "$version" >/dev/null)
cat > "$work/interop/Program.cs" <<EOF
using Geopol.Events.Interop;
await using var file = File.OpenRead("$root/tests/TestData/interop/gdelt/events.tsv");
var import = GdeltEventReader.ReadAsync(file);
var claims = 0;
await foreach (var result in import)
{
    claims += result.IsRead ? 1 : 0;
}

Console.WriteLine(claims == 100 && import.GetLosses().Claims == 100 ? "round trip" : "lost");
EOF
check "Interop" dotnet run --project "$work/interop"

new cloudevents
(cd "$work/cloudevents" && dotnet add package Geopol.Events.CloudEvents --version "$version" >/dev/null)
cat > "$work/cloudevents/Program.cs" <<'EOF'
using CloudNative.CloudEvents;
using Geopol.Events;
using Geopol.Events.CloudEvents;
var claim = Claim.Parse("DPRK may sell munitions to Russia, per FT");
var formatter = new ClaimEventFormatter();
var message = formatter.EncodeStructuredModeMessage(claim.ToCloudEvent(new Uri("urn:desk")), out var type);
var back = formatter.DecodeStructuredModeMessage(message, type, extensionAttributes: null).ToClaim();
Console.WriteLine(back.Value == claim ? "round trip" : "lost");
EOF
check "CloudEvents" dotnet run --project "$work/cloudevents"

new native
linker=clang
command -v clang >/dev/null || linker=gcc
dotnet publish "$work/native" -c Release -o "$work/native/out" -p:PublishAot=true -p:CppCompilerAndLinker="$linker" --nologo -v quiet
check "native project" "$work/native/out/native"

# The tool: installed, it lists all commands of its README, reads the corpus, and refuses a cut file.
dotnet tool install Geopol.Events.Tool --version "$version" --tool-path "$work/tool" --configfile "$work/nuget.config" >/dev/null
tool_readme=$(unzip -p "$work/feed/Geopol.Events.Tool.$version.nupkg" README.md)
commands=$("$work/tool/geopol" --help | sed -n '/^Commands:/,$p' | awk 'NR > 1 && NF {print $1}')
[ "$(wc -w <<< "$commands")" -eq 13 ] || { echo "the help lists other commands: $commands" >&2; exit 1; }
for command in $commands; do
    grep -q "^| .geopol $command[ \`]" <<< "$tool_readme" || { echo "the README of the tool doesn't list $command" >&2; exit 1; }
done
check "tool" sh -c "'$work/tool/geopol' validate docs/corpus/corpus.ndjson | grep -q '^claims=27 errors=0 warnings=0$' && echo 'round trip'"
check "tool, cut file" sh -c "gzip -c docs/corpus/corpus.ndjson | head -c -4 | '$work/tool/geopol' validate >/dev/null; [ \$? -eq 2 ] && echo 'round trip'"

mkdir "$work/script"
cat > "$work/script/claim.fsx" <<EOF
#i "nuget: $work/feed"
#r "nuget: Geopol.Events, $version"
open Geopol.Events
let sale = Transfer(Suppliers = EquatableArray.Of [ Actor.State("KP") ], Recipients = EquatableArray.Of [ Actor.State("RU") ])
let claim = Claim(Proposition = Proposition.Of(sale))
let back = ClaimJson.Deserialize(ClaimJson.Serialize(claim))
printfn "%s" (if back = claim then "round trip" else "lost")
EOF
check "F# script" dotnet fsi "$work/script/claim.fsx"

# The guides. Each program prints the first block of its page. The programs have the packages in place of the project.
mkdir -p "$work/docs/guides"
cp -r docs/corpus "$work/docs/"
cp docs/guides/*.ndjson "$work/docs/guides/"
guide() { # guide FILE COMMAND...: the command must print what the page of the guide says
    local page=${1%.*}.md
    shift
    "$@" > "$work/printed"
    if ! diff <(awk '/^```text/ { on = 1; next } /^```/ && on { exit } on' "$page") "$work/printed"; then
        echo "$page: the guide prints another text" >&2
        exit 1
    fi
    echo "$page: as printed"
}
sed "s|^#r \"nuget: Geopol.Events, .*|#i \"nuget: $work/feed\"\n#r \"nuget: Geopol.Events, $version\"|" docs/guides/fsharp.fsx > "$work/docs/guides/fsharp.fsx"
guide docs/guides/fsharp.fsx dotnet fsi "$work/docs/guides/fsharp.fsx"
for name in ndjson services; do
    sed "s|^#:project .*|#:package Geopol.Events@$version\n#:property PublishAot=false|" "docs/guides/$name.cs" > "$work/docs/guides/$name.cs"
    guide "docs/guides/$name.cs" dotnet run "$work/docs/guides/$name.cs"
done

mkdir "$work/file"
(echo "#:package Geopol.Events@$version"; echo "#:property PublishAot=false"; echo "$program") > "$work/file/claim.cs"
check "file-based program" dotnet run "$work/file/claim.cs"
# Two clones make the same bytes, and no path of this machine is in them.
export ContinuousIntegrationBuild=true SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
for clone in one two; do
    git clone --quiet "$root" "$work/$clone/clone"
    for project in Geopol.Events Geopol.Events.German; do
        dotnet pack "$work/$clone/clone/src/$project" -c Release -o "$work/$clone/feed" -p:RunAnalyzers=false --nologo -v quiet
    done
done
if ! diff -r "$work/one/feed" "$work/two/feed"; then
    echo "two clones: the packages differ" >&2
    exit 1
fi
for package in "$work"/one/feed/*; do
    unzip -q -o "$package" -d "$work/one/files"
done
if grep -rlF -e "$work" -e "$root/src" "$work/one/files"; then
    echo "a path of this machine is in the packages" >&2
    exit 1
fi
echo "two clones: the same bytes"
