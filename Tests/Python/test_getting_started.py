"""docs/getting-started.md: its blocks form a C program and a Python program, which print what it says."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from conftest import ROOT
from sim_process import SimulatedCluster
from test_interpreter import run as program_run

PAGE = (ROOT / "docs" / "getting-started.md").read_text(encoding="utf-8")
HOSTS = ["http://127.0.0.1:8529", "http://127.0.0.1:8530"]


class Tutorial(NamedTuple):
    """The blocks of one language, and the output that the page shows for them."""

    program: str
    output: str


def tutorial(language: str) -> Tutorial:
    program, output, latest = "", "", ""
    for kind, block in re.findall(r"^```(\w+)\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE):
        if kind == "text":
            output += block if latest == language else ""
        else:
            latest = kind
            program += block if kind == language else ""
    assert program and output
    return Tutorial(program, output)


def for_cluster(text: str, cluster: SimulatedCluster) -> str:
    """The text with the addresses and the password of the test cluster."""
    for host, endpoint in zip(HOSTS, cluster.endpoints):
        text = text.replace(host, endpoint)
    return text.replace('"passwd"', f'"{cluster.password}"')


def check_output(printed: str, expected: str) -> None:
    """Compares line by line; … in the page stands for any text."""
    pattern = re.escape(expected).replace("…", ".*")
    assert re.fullmatch(pattern, printed), printed


def test_the_python_program_prints_the_output_of_the_page(cluster: SimulatedCluster) -> None:
    program, output = (for_cluster(text, cluster) for text in tutorial("python"))
    done = program_run("-c", program)
    assert (done.returncode, done.stderr) == (0, "")
    check_output(done.stdout, output)


def test_the_c_program_prints_the_output_of_the_page(
        cluster: SimulatedCluster, tmp_path: Path) -> None:
    source, output = (for_cluster(text, cluster) for text in tutorial("c"))
    library = Path(os.environ.get("ARANGO_LIBRARY", ROOT / "dist" / "embedded" / "libarango.so"))
    folder = library.resolve().parent
    (tmp_path / "program.c").write_text(source, encoding="utf-8")
    subprocess.run(
        ["cc", "-std=c11", "-Wall", "-Wextra", "-Werror", f"-I{ROOT / 'include'}",
         str(tmp_path / "program.c"), "-o", str(tmp_path / "program"), f"-L{folder}", "-larango",
         f"-Wl,-rpath,{folder}"], check=True)
    done = subprocess.run([str(tmp_path / "program")], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    check_output(done.stdout, output)


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#]+)", PAGE))))
def test_each_link_leads_to_a_page(link: str) -> None:
    assert (ROOT / "docs" / link).is_file()
