"""Runs the common program: answers its questions, interrupts it, and collects its lines."""

from __future__ import annotations

import signal
import subprocess
import threading
from collections.abc import Callable

from languages import Language
from sim_process import SimulatedCluster

#: The time in seconds after which a program counts as hung.
PATIENCE_SECONDS = 300


def _stop_one(cluster: SimulatedCluster) -> None:
    cluster.stop(cluster.coordinators[-1].short_name)


def _hang_others(cluster: SimulatedCluster) -> None:
    for each in cluster.coordinators[:-1]:
        cluster.act(each.short_name, "hang")


QUESTIONS: dict[str, Callable[[SimulatedCluster], None]] = {
    "stop a coordinator?": _stop_one,
    "hang all coordinators?": _hang_others,
}


def run(language: Language, cluster: SimulatedCluster) -> tuple[list[str], str, int]:
    """Returns the lines on standard output, standard error, and the exit status."""
    command = language.program(",".join(cluster.endpoints), cluster.username, cluster.password)
    process = subprocess.Popen(command, cwd=language.folder, env=language.environment(), text=True,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    assert process.stdin and process.stdout and process.stderr
    errors: list[str] = []
    reader = threading.Thread(target=lambda: errors.append(process.stderr.read()))  # type: ignore[union-attr]
    reader.start()
    watchdog = threading.Timer(PATIENCE_SECONDS, process.kill)
    watchdog.start()
    lines = []
    try:
        for line in process.stdout:
            lines.append(line.rstrip("\n"))
            if act := QUESTIONS.get(lines[-1]):
                act(cluster)
                process.stdin.write("\n")
                process.stdin.flush()
            if lines[-1] == "waiting" and language.uses_signal:
                process.send_signal(signal.SIGINT)
        status = process.wait()
    except BrokenPipeError:
        status = process.wait()
    finally:
        watchdog.cancel()
        process.kill()
        process.wait()
        reader.join()
        for stream in (process.stdin, process.stdout, process.stderr):
            try:
                stream.close()
            except BrokenPipeError:
                pass
    return lines, "".join(errors), status
