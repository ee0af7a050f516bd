"""Exit of the interpreter, and the examples of the documentation."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from conftest import BINDING
from sim_process import SimulatedCluster
from waiting import PATIENCE_SECONDS

# With -X dev, asyncio complains of a callback that takes 0.1 s, as any does on a busy machine.
_SLOW_CALLBACK = re.compile(r"^Executing .* took \d+\.\d+ seconds\n", re.MULTILINE)


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    ended = subprocess.run([sys.executable, "-X", "dev", *arguments], capture_output=True,
                           text=True, check=False, timeout=PATIENCE_SECONDS,
                           env={**os.environ, **environment})
    ended.stderr = without_slow_callbacks(ended.stderr)
    return ended


def without_slow_callbacks(told: str) -> str:
    return _SLOW_CALLBACK.sub("", told)


@pytest.mark.parametrize("ending", [
    "",
    "client.close()",
    "sys.exit(0)",
    "del client",
    "class Loop: pass\nloop = Loop(); loop.self = loop; loop.db = db; del client, db, response",
    "sys.modules['__main__'].__dict__['late'] = type('Late', (), "
    "{'__del__': lambda self, db=db: db.cluster})()",
    "import threading\n"
    "def forever():\n"
    "  while True: db.cluster.server_role()\n"
    "for _ in range(4): threading.Thread(target=forever, daemon=True).start()",
])
def test_the_interpreter_exits_cleanly(cluster: SimulatedCluster, ending: str) -> None:
    program = (f"import sys\nfrom libarango import ArangoClient\n"
               f"client = ArangoClient({cluster.endpoints!r})\n"
               f"db = client.db(password={cluster.password!r})\n"
               f"response = db.request('GET', '/_api/version')\n"
               f"assert db.cluster.server_role() == 'COORDINATOR'\n{ending}\n")
    ended = run("-c", program)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_the_example_prints_every_server(cluster: SimulatedCluster) -> None:
    ended = run(str(BINDING / "example.py"), ARANGO_HOSTS=",".join(cluster.endpoints),
                ARANGO_USERNAME=cluster.username, ARANGO_PASSWORD=cluster.password)
    assert (ended.returncode, ended.stderr) == (0, "")
    servers = cluster.coordinators + cluster.dbservers + cluster.agents
    assert sorted(line.split()[0] for line in ended.stdout.splitlines()) == sorted(
        server.id for server in servers)


def test_the_example_prints_its_error(cluster: SimulatedCluster) -> None:
    ended = run(str(BINDING / "example.py"), ARANGO_HOSTS=cluster.endpoints[0],
                ARANGO_PASSWORD="wrong")
    assert ended.returncode == 1 and ended.stdout == ""
    assert ended.stderr.startswith("ClusterHealthError: ") and "HTTP 401" in ended.stderr


def test_the_readme_example_works(cluster: SimulatedCluster) -> None:
    readme = (BINDING / "README.md").read_text()
    program = "\n".join(re.findall(r"^```python\n(.*?)^```", readme, re.DOTALL | re.MULTILINE))
    assert "ArangoClient" in program
    for written, simulated in zip(re.findall(r"http://10\.0\.0\.\d+:8529", program),
                                  cluster.endpoints):
        program = program.replace(written, simulated)
    ended = run("-c", program)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Coordinator0001" in ended.stdout
