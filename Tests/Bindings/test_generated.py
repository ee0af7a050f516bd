"""A new operation reaches every binding: the templates, filled with a row that the table does not have."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from typing import Any

import pytest
from languages import LIBRARY, ROOT

sys.path.append(str(ROOT / "scripts"))

from Bindings import header as headers  # noqa: E402
from Bindings import operations  # noqa: E402

TEMPLATES = sorted(each.stem for each in (ROOT / "scripts" / "Bindings" / "Templates").glob("[a-z]*.py"))
HEADER = headers.read((ROOT / "include" / "arango.h").read_text(encoding="utf-8"))
TABLE = operations.raw_table(LIBRARY)
#: The types of arguments in the table.
TYPES = sorted({argument["type"] for row in TABLE for argument in row["arguments"]})


def new_row() -> dict[str, Any]:
    """An operation with a required and an optional argument of each type."""
    def argument(name: str, kind: str, required: bool) -> dict[str, Any]:
        return {"name": name, "type": kind, "wanted": f"the {kind}", "required": required, "null": "absent",
                "meaning": "The thing.", "in": "member", "since": ["3.12"], "permission": None}

    arguments = [argument(f"{word}_thing_{number}", kind, word == "needed")
                 for word in ("needed", "other") for number, kind in enumerate(TYPES)]
    like = next(row for row in TABLE if row["name"] == "cluster.rebalance")
    return {**like, "name": "cluster.brand_new_row", "function": "arango_cluster_brand_new_row",
            "summary": "Tests the templates.", "arguments": arguments}


def words(text: str) -> set[str]:
    """The names in a text, without underscores and in lower case."""
    return {word.replace("_", "").lower() for word in re.findall(r"\w+", text)}


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_new_row_reaches_the_binding(template: str) -> None:
    module = importlib.import_module(f"Bindings.Templates.{template}")
    row = new_row()
    before = "\n".join(module.files(operations.operations(TABLE), HEADER).values())
    after = "\n".join(module.files(operations.operations([*TABLE, row]), HEADER).values())
    assert '"cluster.brand_new_row"' in after.replace("'", '"')
    added = words(after) - words(before)
    assert {"brandnewrow"} <= {word.removesuffix("async") for word in added}
    for argument in row["arguments"]:
        assert argument["name"].replace("_", "") in added, argument["name"]


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_binding_has_every_operation_and_argument(template: str) -> None:
    module = importlib.import_module(f"Bindings.Templates.{template}")
    files = module.files(operations.operations(TABLE), HEADER)
    text = "\n".join(files.values()).replace("'", '"')
    missing = [row["name"] for row in TABLE if f'"{row["name"]}"' not in text]
    names = {argument["name"] for row in TABLE for argument in row["arguments"]}
    assert not missing and not {name for name in names if name.replace("_", "") not in words(text)}
    stale = [path for path, content in files.items()
             if (ROOT / "bindings" / path).read_text(encoding="utf-8") != content]
    assert not stale


def test_the_templates_are_typed() -> None:
    checked = subprocess.run([sys.executable, "-m", "mypy", "--strict", "--no-incremental", "scripts/Bindings"],
                             cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
