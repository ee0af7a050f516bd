"""Complete programs: forks, the exit of the interpreter, and examples."""

from __future__ import annotations

import re
import textwrap

import pytest

from aio_loops import LOOPS
from conftest import BINDING
from sim_process import FaultyHosts, SimulatedCluster
from test_interpreter import run as program_run


def ended(program: str) -> str:
    """The output of a program, which must not print to standard error."""
    done = program_run("-c", textwrap.dedent(program))
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


RUN = {"asyncio": "asyncio.run", "uvloop": "uvloop.run"}


@pytest.mark.parametrize("loop", LOOPS)
def test_a_child_that_forks_gets_none_of_its_parents_results(
        cluster: SimulatedCluster, loop: str) -> None:
    told = ended(f"""
        import asyncio, os, sys, uvloop
        from libarango.aio import ArangoClient
        from libarango.aio import queue as queues

        client = ArangoClient({cluster.endpoints!r})

        async def asked_in_child():
            db = await client.db(password={cluster.password!r})
            ids = await asyncio.gather(*(db.cluster.server_id() for _ in range(20)))
            await client.close()
            return len(ids)

        async def main():
            db = await client.db(password={cluster.password!r})
            await db.cluster.server_id()
            asking = [asyncio.create_task(db.cluster.server_id()) for _ in range(200)]
            await asyncio.sleep(0)
            child = os.fork()
            if child == 0:
                count = {RUN[loop]}(asked_in_child())
                print(count, sum(task.done() for task in asking), len(queues._of_loops),
                      flush=True)
                os._exit(0)
            # The loop goes on meanwhile.
            answered = await asyncio.gather(*asking)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
            print(len(answered), len(await asyncio.gather(*(
                db.cluster.server_id() for _ in range(20)))))
            await client.close()

        {RUN[loop]}(main())
        """)
    assert told == "20 0 0\n200 20\n"


def test_a_parent_that_closes_and_a_child_that_goes_on_do_not_meet(
        cluster: SimulatedCluster) -> None:
    told = ended(f"""
        import asyncio, os
        from libarango.aio import ArangoClient

        client = ArangoClient({cluster.endpoints!r})

        async def asked():
            db = await client.db(password={cluster.password!r})
            return await db.cluster.server_role()

        assert asyncio.run(asked()) == "COORDINATOR"
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.read(reading, 1)
            print(asyncio.run(asked()), flush=True)
            os._exit(0)
        asyncio.run(client.close())
        os.write(writing, b".")
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        """)
    assert told == "COORDINATOR\n"


@pytest.mark.parametrize("ending", [
    "", "await client.close()", "sys.exit(0)", "del client", "events = client.events()",
    "loop = asyncio.get_running_loop(); loop.client = client",
    "asyncio.create_task(db.cluster.health()); await asyncio.sleep(0)",
])
@pytest.mark.parametrize("loop", LOOPS)
def test_the_interpreter_ends_in_peace(cluster: SimulatedCluster, loop: str, ending: str) -> None:
    assert ended(f"""
        import asyncio, sys, uvloop
        from libarango.aio import ArangoClient

        async def main():
            client = ArangoClient({cluster.endpoints!r})
            db = await client.db(password={cluster.password!r})
            assert await db.cluster.server_role() == "COORDINATOR"
            {ending}

        {RUN[loop]}(main())
        """) == ""


def test_calls_that_are_under_way_at_the_end_leave_no_trace(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    assert ended(f"""
        import asyncio
        from libarango.aio import ArangoClient

        async def main():
            db = await ArangoClient({faulty.hosts[0]!r}).db()
            global asking
            asking = [asyncio.create_task(db.cluster.health()) for _ in range(10)]
            await asyncio.sleep(0)

        asyncio.run(main())
        """) == ""


def test_the_example_prints_every_version(cluster: SimulatedCluster) -> None:
    done = program_run(str(BINDING / "example_aio.py"), ARANGO_HOSTS=",".join(cluster.endpoints),
                       ARANGO_USERNAME=cluster.username, ARANGO_PASSWORD=cluster.password)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split() for line in done.stdout.splitlines()] == [
        [server.short_name, cluster.line["version"]]
        for server in cluster.coordinators + cluster.dbservers]


def test_the_example_says_what_went_wrong(cluster: SimulatedCluster) -> None:
    done = program_run(str(BINDING / "example_aio.py"), ARANGO_HOSTS=cluster.endpoints[0],
                       ARANGO_PASSWORD="wrong")
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.startswith("ClusterHealthError: ") and "HTTP 401" in done.stderr


def test_what_the_readme_prints_works(cluster: SimulatedCluster) -> None:
    readme = (BINDING / "README.md").read_text()
    section, = re.findall(r"^## With asyncio\n(.*?)^## ", readme, re.DOTALL | re.MULTILINE)
    programs = re.findall(r"^```python\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
    assert programs
    for program in programs:
        for written, simulated in zip(re.findall(r"http://10\.0\.0\.\d+:8529", program),
                                      cluster.endpoints):
            program = program.replace(written, simulated)
        ended(program)
