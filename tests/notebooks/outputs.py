"""Compares the outputs of notebooks that have just run with the stored ones, or stores them.

Usage: outputs.py STORED RAN [--write], where both are folders of notebooks.
"""

import difflib
import json
import pathlib
import sys


def text_of(lines):
    return "".join(lines) if isinstance(lines, list) else lines


def lines_of(text):
    return text.splitlines(keepends=True)


def is_bootstrap(output):
    """The kernel's first output is a script that tells the page the addresses of this machine. It isn't an output of a cell."""
    return "dotnet-interactive-this-cell" in text_of(output.get("data", {}).get("text/html", ""))


def normalised(output):
    """An output without parts that differ from run to run."""
    output = {key: value for key, value in output.items() if value != {} or key == "metadata"}
    if "text" in output:
        output["text"] = lines_of(text_of(output["text"]).replace("\r\n", "\n"))
    if "data" in output:
        output["data"] = {kind: lines_of(text_of(value).replace("\r\n", "\n")) for kind, value in sorted(output["data"].items())}
    return output


def joined(outputs):
    """The outputs, in which neighbouring pieces of one stream are one output: the kernel sends a text in as many pieces as it likes."""
    result = []
    for output in outputs:
        if result and "text" in output and "text" in result[-1] and output["name"] == result[-1]["name"]:
            result[-1] = {**result[-1], "text": lines_of(text_of(result[-1]["text"]) + text_of(output["text"]))}
        else:
            result.append(output)
    return result


def merged(stored, ran):
    """The stored notebook with the outputs of the run. Nothing else of the run is kept: no time, no version of the kernel."""
    cells = []
    for cell, result in zip(stored["cells"], ran["cells"], strict=True):
        if cell["cell_type"] == "code":
            outputs = joined(normalised(output) for output in result["outputs"] if not is_bootstrap(output))
            cell = {**cell, "execution_count": result["execution_count"], "outputs": outputs}
        cells.append(cell)
    return {**stored, "cells": cells}


def main(stored_folder, ran_folder, *options):
    succeeded = failed = 0
    for path in sorted(pathlib.Path(stored_folder).glob("*.ipynb")):
        text = path.read_text(encoding="utf-8")
        ran = json.loads((pathlib.Path(ran_folder) / path.name).read_text(encoding="utf-8"))
        now = json.dumps(merged(json.loads(text), ran), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
        errors = [output["evalue"] for cell in ran["cells"] for output in cell.get("outputs", []) if output["output_type"] == "error"]
        if "--write" in options and not errors:
            path.write_text(now, encoding="utf-8")
            text = now
        difference = list(difflib.unified_diff(text.splitlines(), now.splitlines(), "stored", "now", lineterm="", n=2))
        if difference or errors:
            failed += 1
            print(f"{path.name}: differs from the stored outputs", *errors, *difference[:60], sep="\n")
        else:
            succeeded += 1
            print(f"{path.name}: {sum(cell['cell_type'] == 'code' for cell in ran['cells'])} cells, the same outputs")
    print(f"  total: {succeeded + failed}\n  failed: {failed}\n  succeeded: {succeeded}\n  skipped: 0")
    return 1 if failed or not succeeded else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
