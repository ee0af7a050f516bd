"""The library in Node, whose executable exports the names of its own OpenSSL."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from certificates import Certificates
from compiler import compile_program, linked
from conftest import LIBRARY, PROGRAMS, ROOT
from sim_process import FaultyHosts, SimulatedCluster
from tls_gate import TLSGate
from waiting import PATIENCE_SECONDS, eventually

HEADERS = Path("/usr/include/node")
BUNDLED = ROOT / "dist" / "bundled" / "libarango.so"
LIBRARIES = {file.parent.name: file for file in (LIBRARY, BUNDLED) if file.exists()}


@pytest.fixture(params=LIBRARIES.values(), ids=LIBRARIES)
def addon(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if shutil.which("node") is None:
        pytest.skip("nodejs is not installed: scripts/setup hosts installs it")
    if not (HEADERS / "node_api.h").exists():
        pytest.skip("libnode-dev is not installed: scripts/setup hosts installs it")
    return compile_program(tmp_path / "arango.node", "node_addon.c", "-shared", "-fPIC",
                           "-DNODE_GYP_MODULE_NAME=arango", f"-I{HEADERS}",
                           *linked(request.param))


@pytest.fixture(scope="module")
def cluster() -> Iterator[SimulatedCluster]:
    """A cluster that compresses responses: Node exports the names of its zlib, too."""
    with SimulatedCluster("--compress-response-threshold", 1) as cluster:
        yield cluster


@pytest.mark.parametrize("flags", ["RTLD_NOW", "RTLD_NOW,RTLD_DEEPBIND"],
                         ids=["node's OpenSSL", "the system's OpenSSL"])
def test_calls_over_tls_beside_those_of_node(
        cluster: SimulatedCluster, certificates: Certificates, addon: Path, flags: str) -> None:
    cluster.forget_requests()
    with TLSGate(cluster.endpoints[0], certificates.good) as gate:
        ended = subprocess.run(
            ["node", PROGRAMS / "node_tls.js", addon, flags, gate.endpoint,
             certificates.known.file, certificates.unknown.file, cluster.password],
            capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS)
    assert (ended.returncode, ended.stderr, ended.stdout) == (0, "", "done\n")
    compressed = [request for request in cluster.requests()
                  if "gzip" in request["headers"].get("Accept-Encoding", "")]
    assert len(compressed) == 5 * 21


def test_the_exit_of_node_ends_calls_under_way(faulty: FaultyHosts, addon: Path) -> None:
    faulty.fault(0, "accept-and-hang")
    command = ["node", PROGRAMS / "node_exit.js", addon, faulty.hosts[0], ""]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as node:
        try:
            eventually(lambda: len(faulty.requests(0)) == 4 or node.poll() is not None)
            node.terminate()
            assert node.communicate(timeout=PATIENCE_SECONDS)[1] == ""
            assert node.returncode == 0
        finally:
            node.kill()
