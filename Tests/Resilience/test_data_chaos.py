"""Writes and reads of many threads while coordinators stop, hang and start: no document is stored
twice, none is lost that was acknowledged, and an unknown outcome is one of the two.

ARANGO_CHAOS_CALLS is the number of calls; ARANGO_SEED repeats a run."""

from __future__ import annotations

import os
import time
from collections import Counter
from contextlib import ExitStack
from typing import Any

from blocking_client import BlockingClient
from data_chaos import KNOWN, Progress, Worker
from disruptions import Disruptor
from drivers import DRIVERS
from operations import run

from sim_process import SimulatedCluster
from waiting import eventually

THREADS = 9
CALLS = int(os.environ.get("ARANGO_CHAOS_CALLS", "6000"))
#: Waits of the cluster for coordinators that hang are this much shorter.
TIME_SCALE = 0.02


def prepared(cluster: SimulatedCluster, workers: list[Worker], db: Any) -> None:
    for name in ("facts", "known", "lists", "own"):
        assert run(db, "collection.create", name=name).ok
    documents = {
        "known": [{"_key": str(key), "n": 7 * key} for key in range(KNOWN)],
        "lists": [{"_key": worker.list_key, "seen": []} for worker in workers],
        "own": [{"_key": key, "v": 0} for worker in workers
                for key in (worker.plain_key, worker.matched_key)],
    }
    for name, many in documents.items():
        assert run(db, "document.insert_many", collection=name, documents=many).ok


def rows(db: Any, query: str) -> list[Any]:
    made = run(db, "query.execute", query=query, batch_size=1_000_000)
    assert made.ok and not made.value["hasMore"], made
    return list(made.value["result"])


def test_no_document_is_stored_twice_or_lost_while_coordinators_fail() -> None:
    seed = int(os.environ.get("ARANGO_SEED", time.time_ns() // 1_000_000))
    with SimulatedCluster("--coordinators", 3, "--time-scale", TIME_SCALE) as cluster, \
            ExitStack() as clients:
        dbs = [clients.enter_context(driver(cluster.endpoints, "roundrobin")).db(
            password=cluster.password) for driver in DRIVERS.values()]
        progress = Progress(THREADS)
        workers = [Worker(dbs[number % len(dbs)], number, CALLS // THREADS, seed, progress)
                   for number in range(THREADS)]
        own = clients.enter_context(BlockingClient(cluster.endpoints)).db(password=cluster.password)
        prepared(cluster, workers, own)
        started = time.monotonic()
        for worker in workers:
            worker.start()
        disruptor = Disruptor(cluster, seed, progress)
        disruptor.run()
        for worker in workers:
            worker.join()
            if worker.error is not None:
                raise worker.error
        seconds = time.monotonic() - started
        # What waited for a coordinator that hung has been executed when each has answered.
        for endpoint in cluster.endpoints:
            pinned = own.with_options(host=endpoint)
            eventually(lambda: run(pinned, "cluster.server_id").ok)
        verify(seed, workers, own)
    report(seed, progress.ended, seconds, workers, disruptor)


def verify(seed: int, workers: list[Worker], db: Any) -> None:
    times = Counter(rows(db, "FOR d IN facts RETURN d.n"))
    lists = {d["_key"]: d["seen"] for d in rows(db, "FOR d IN lists RETURN d")}
    values = {d["_key"]: d["v"] for d in rows(db, "FOR d IN own RETURN d")}
    wrong = [each for worker in workers for each in worker.ledger.wrong]
    for worker in workers:
        ledger = worker.ledger
        wrong += [f"document {n} is stored {times[n]} times, not {[*allowed]}"
                  for n, allowed in ledger.stored.items() if times[n] not in allowed]
        wrong += [f"of a transaction, {pair} are stored {[times[n] for n in pair]} times"
                  for pair in ledger.pairs if times[pair[0]] != times[pair[1]]]
        wrong += [f"document {key} is {values[key]}, not one of {allowed}"
                  for key, allowed in ledger.values.items() if values[key] not in allowed]
        seen = Counter(lists[worker.list_key])
        wrong += [f"{n} is appended {count} times" for n, count in seen.items() if count > 1]
        wrong += [f"{n} is not appended" for n in ledger.appended if not seen[n]]
        wrong += [f"{n} is appended without a call"
                  for n in seen if n not in ledger.appended | ledger.maybe_appended]
    known = {n for worker in workers for n in worker.ledger.stored}
    wrong += [f"document {n} was not inserted" for n in times if n not in known]
    assert not wrong, f"{len(wrong)} faults, ARANGO_SEED={seed}:\n" + "\n".join(wrong[:20])


def total(workers: list[Worker]) -> Counter[tuple[str, str]]:
    return sum((worker.ledger.tally for worker in workers), Counter())


def report(seed: int, calls: int, seconds: float, workers: list[Worker],
           disruptor: Disruptor) -> None:
    tally = total(workers)
    print(f"\nseed {seed}: {calls} calls in {seconds:.1f} s, "
          f"{sum(disruptor.counts.values())} disruptions {disruptor.counts}")
    for kind in sorted({kind for kind, _ in tally}):
        print(f"{kind}: " + ", ".join(
            f"{count} {what}" for (other, what), count in sorted(tally.items()) if other == kind))
    # A run without these would prove nothing.
    for kind in ("insert", "insert ignore", "append", "update", "update if_match", "delete", "query",
                 "cursor", "next", "commit"):
        assert tally[kind, "ok"] > 0, kind
    assert tally["insert", "unknown"] > 0
    assert sum(count for (_, what), count in tally.items() if what == "repeated") > 0
