"""The examples over TLS against the test cluster."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from certificates import Certificates
from conftest import LIBRARY, ROOT
from installation import Installation, output
from sim_process import SimulatedCluster
from tls_gate import TLSGate


@pytest.fixture(scope="module")
def endpoints(cluster: SimulatedCluster, certificates: Certificates) -> Iterator[list[str]]:
    """The coordinators behind gates that terminate TLS."""
    with contextlib.ExitStack() as stack:
        yield [stack.enter_context(TLSGate(endpoint, certificates.good)).endpoint
               for endpoint in cluster.endpoints]


def variables(cluster: SimulatedCluster, endpoints: list[str], authority: Path) -> dict[str, str]:
    return {"ARANGO_HOSTS": ",".join(endpoints), "ARANGO_USERNAME": cluster.username,
            "ARANGO_PASSWORD": cluster.password, "SSL_CERT_FILE": str(authority)}


def test_the_c_example_reads_the_health_over_tls(
        installation: Installation, cluster: SimulatedCluster, endpoints: list[str],
        certificates: Certificates, tmp_path: Path) -> None:
    program = tmp_path / "health"
    output("cc", ROOT / "bindings/c/health.c", "-o", program,
           *installation.pkg_config("--cflags", "--libs").split())
    given = variables(cluster, endpoints, certificates.known.file)
    health = json.loads(output(program, **given, LD_LIBRARY_PATH=str(installation.lib)))
    assert len(health["Health"]) >= len(cluster.coordinators)
    with pytest.raises(AssertionError, match="ARANGO_ERR_TLS"):
        output(program, **{**given, "SSL_CERT_FILE": str(certificates.unknown.file)},
               LD_LIBRARY_PATH=str(installation.lib))


@pytest.mark.parametrize("example", ["example.py", "example_aio.py"])
def test_the_python_examples_run_over_tls(
        cluster: SimulatedCluster, endpoints: list[str], certificates: Certificates,
        example: str) -> None:
    text = output(sys.executable, ROOT / "bindings/python" / example,
                  **variables(cluster, endpoints, certificates.known.file),
                  ARANGO_LIBRARY=str(LIBRARY))
    member = cluster.coordinators[0]
    assert member.id in text or member.short_name in text
