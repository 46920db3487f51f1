#!/usr/bin/env bash
# Packs the library, runs the notebooks of docs/notebooks through the kernel of .NET Interactive, and compares the outputs with the stored ones.
# With --write, it stores the outputs. It needs Jupyter's nbconvert. The kernel and the packages are in a folder of their own, and nothing of the user changes.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet tool install Microsoft.dotnet-interactive --version 1.0.712001 --tool-path "$work/tool" >/dev/null
dotnet pack src/Geopol.Events -c Debug -o "$work/feed" --nologo -v quiet

# As "dotnet-interactive jupyter install" writes it, except that the kernel opens ports on this machine only.
kernel=$work/jupyter/kernels/.net-csharp
mkdir -p "$kernel"
cat > "$kernel/kernel.json" <<END
{
  "argv": ["$work/tool/dotnet-interactive", "jupyter", "--default-kernel", "csharp", "{connection_file}", "--http-local-only"],
  "display_name": ".NET (C#)",
  "language": "C#"
}
END

mkdir "$work/ran"
# A package folder of its own: the package of this build has the same version as an earlier one.
export JUPYTER_PATH=$work/jupyter JUPYTER_DATA_DIR=$work/jupyter JUPYTER_CONFIG_DIR=$work/config JUPYTER_RUNTIME_DIR=$work/runtime IPYTHONDIR=$work/ipython
if ! NUGET_PACKAGES=$work/packages RestoreAdditionalProjectSources=$work/feed jupyter nbconvert --to notebook --execute --allow-errors \
    --ExecutePreprocessor.timeout=120 --ExecutePreprocessor.startup_timeout=120 --output-dir "$work/ran" docs/notebooks/*.ipynb > "$work/log" 2>&1; then
    cat "$work/log" >&2
    exit 1
fi
python3 tests/notebooks/outputs.py docs/notebooks "$work/ran" "$@"
