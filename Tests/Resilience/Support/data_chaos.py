"""Threads that write and read documents while coordinators fail, and the record of what each call may
have left behind."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from operations import Outcome, run

#: The time of one attempt of calls that may be repeated, and of a call that may not be.
ATTEMPT_MS, HURRIED_MS = 250, 400
#: The time of a call that may be repeated: longer than any disruption.
PATIENT_MS = 600_000
#: The longest disruption that ends no call.
ADMISSION_SECONDS = 2
KNOWN = 20
CURSOR_ROWS, BATCH_SIZE = 7, 3
APPEND = "FOR d IN lists FILTER d._key == @key UPDATE d WITH {seen: PUSH(d.seen, @n)} IN lists"
FIND = "FOR d IN known FILTER d._key == @key RETURN d.n"


class Progress:
    """Counts calls, and holds their threads back so that no disruption meets most of the calls."""

    def __init__(self, threads: int) -> None:
        self._changed = threading.Condition()
        self._allowed = self._begun = self.ended = 0
        self._working = threads

    def enter(self) -> None:
        with self._changed:
            while self._begun >= self._allowed:
                self._changed.wait()
            self._begun += 1

    def leave(self) -> None:
        with self._changed:
            self.ended += 1
            self._changed.notify_all()

    def finish(self) -> None:
        with self._changed:
            self._working -= 1
            self._changed.notify_all()

    @property
    def has_callers(self) -> bool:
        with self._changed:
            return self._working > 0

    def admit(self, calls: int) -> None:
        """Admits a number of calls, and returns when as many have ended. Calls may wait for the end of
        a disruption, so that it also returns after some seconds."""
        with self._changed:
            enough = self.ended + calls
            self._allowed = self._begun + calls
            self._changed.notify_all()
            self._changed.wait_for(lambda: self.ended >= enough or not self._working,
                                   ADMISSION_SECONDS)


@dataclass
class Ledger:
    """The possible contents of the database after the calls of one thread."""

    #: By the number of a document, the number of times that it may be stored.
    stored: dict[int, range] = field(default_factory=dict)
    #: By the key of a list, the numbers that it must and may have.
    appended: set[int] = field(default_factory=set)
    maybe_appended: set[int] = field(default_factory=set)
    #: By the key of a document, the values that it may have.
    values: dict[str, set[int]] = field(default_factory=dict)
    #: Pairs of numbers that are stored both or not at all, by a transaction with an unknown commit.
    pairs: list[tuple[int, int]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    #: The number of calls by kind and outcome.
    tally: Counter[tuple[str, str]] = field(default_factory=Counter)


#: The outcomes of internal requests.
INTERNAL = ("probe: ", "version: ")

NEVER, ONCE, PERHAPS = range(0, 1), range(1, 2), range(0, 2)


def times_of(made: Outcome) -> range:
    """The number of times that a write may have happened which must not be repeated."""
    if made.ok:
        return ONCE
    return PERHAPS if made.execution == "unknown" else NEVER


def sendings(made: Outcome) -> int:
    """The number of times that the request itself was sent."""
    return sum(attempt["sent"] and not attempt["outcome"].startswith(INTERNAL)
               for attempt in made.attempts)


class Worker(threading.Thread):
    """Makes a number of calls. Its documents belong to it alone, but all threads share the collections."""

    def __init__(self, db: Any, number: int, calls: int, seed: int, progress: Progress) -> None:
        super().__init__(daemon=True)
        self._patient = db.with_options(timeout_ms=PATIENT_MS, attempt_timeout_ms=ATTEMPT_MS)
        self._hurried = db.with_options(timeout_ms=HURRIED_MS)
        self._random = random.Random(f"{seed}-{number}")
        self._progress, self._left = progress, calls
        self._next_number, self._step = number, 1_000
        self.list_key, self.plain_key, self.matched_key = (
            f"{name}{number}" for name in ("list", "plain", "matched"))
        self.ledger = Ledger(values={self.plain_key: {0}, self.matched_key: {0}})
        self._revision: str | None = None
        #: The values of plain updates with unknown execution.
        self._unknown: set[int] = set()
        #: Numbers of documents that one request has stored, so that none can come back later.
        self._deletable: list[int] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        steps: list[Callable[[], None]] = [
            self._insert_unkeyed, self._insert_unkeyed, self._insert_ignore, self._append,
            self._update, self._update_if_match, self._delete, self._query, self._read_cursor,
            self._commit]
        try:
            while self._left > 0:
                self._random.choice(steps)()
        except BaseException as error:
            self.error = error
        finally:
            self._progress.finish()

    def _call(self, kind: str, db: Any, operation: str, **arguments: Any) -> Outcome:
        self._left -= 1
        self._progress.enter()
        try:
            made = run(db, operation, arguments)
        finally:
            self._progress.leave()
        tally = self.ledger.tally
        tally[kind, "ok" if made.ok else made.execution] += 1
        if made.ok and sendings(made) > 1 and db is self._patient:
            tally[kind, "repeated"] += 1
        if made.reason is not None:
            tally[kind, made.reason] += 1
        # Nothing that the calls ask for is an error: only failing coordinators are.
        if made.status in ("ARGUMENT", "AUTH", "PROTOCOL", "UNSUPPORTED", "INTERNAL"):
            self._wrong(kind, made)
        return made

    def _wrong(self, kind: str, made: Outcome) -> None:
        self.ledger.wrong.append(f"{kind}: {made}")

    def _number(self) -> int:
        self._next_number += self._step
        return self._next_number

    def _insert_unkeyed(self) -> None:
        n = self._number()
        made = self._call("insert", self._hurried, "document.insert", collection="facts",
                          document={"n": n})
        self.ledger.stored[n] = times_of(made)

    def _insert_ignore(self) -> None:
        n = self._number()
        made = self._call("insert ignore", self._patient, "document.insert", collection="facts",
                          document={"_key": f"n{n}", "n": n}, overwrite_mode="ignore")
        self.ledger.stored[n] = times_of(made)
        if made.ok and sendings(made) == 1:
            self._deletable.append(n)

    def _delete(self) -> None:
        if not self._deletable:
            return self._insert_ignore()
        n = self._deletable.pop(self._random.randrange(len(self._deletable)))
        made = self._call("delete", self._patient, "document.delete", collection="facts",
                          key=f"n{n}")
        # A request that was sent before has deleted it.
        is_done = made.ok or (made.error_num == 1202 and sendings(made) > 1)
        self.ledger.stored[n] = NEVER if is_done else PERHAPS if made.execution == "unknown" else ONCE
        if made.error_num == 1202 and not is_done:
            self._wrong("delete of a stored document", made)

    def _append(self) -> None:
        n = self._number()
        made = self._call("append", self._hurried, "query.execute", query=APPEND,
                          bind_vars={"key": self.list_key, "n": n})
        if made.ok:
            self.ledger.appended.add(n)
        elif made.execution == "unknown":
            self.ledger.maybe_appended.add(n)

    def _update(self) -> None:
        n, values = self._number(), self.ledger.values
        made = self._call("update", self._hurried, "document.update", collection="own",
                          key=self.plain_key, document={"v": n})
        if made.ok:
            # A coordinator that hangs may still execute an earlier one.
            values[self.plain_key] = {n, *self._unknown}
        elif made.execution == "unknown":
            self._unknown.add(n)
            values[self.plain_key].add(n)

    def _update_if_match(self) -> None:
        n, values = self._number(), self.ledger.values[self.matched_key]
        if self._revision is None:
            self._read_matched()
            return
        made = self._call("update if_match", self._patient, "document.update", collection="own",
                          key=self.matched_key, document={"v": n}, if_match=self._revision)
        self._revision = None
        if made.ok:
            self._revision = made.value["_rev"]
            self.ledger.values[self.matched_key] = {n}
        elif made.execution == "unknown":
            values.add(n)
        elif made.error_num == 1200:
            # A request that was sent before has changed the document.
            if sendings(made) > 1:
                values.add(n)
            elif len(values) == 1:
                self._wrong("update of an unchanged document", made)

    def _read_matched(self) -> None:
        made = self._call("get", self._patient, "document.get", collection="own",
                          key=self.matched_key)
        if made.ok:
            self._revision = made.value["_rev"]
            if made.value["v"] not in self.ledger.values[self.matched_key]:
                self._wrong("get", made)

    def _query(self) -> None:
        key = self._random.randrange(KNOWN)
        made = self._call("query", self._patient, "query.execute", query=FIND, read_only=True,
                          bind_vars={"key": str(key)})
        if made.ok and made.value["result"] != [7 * key]:
            self._wrong("query", made)

    def _read_cursor(self) -> None:
        made = self._call("cursor", self._patient, "query.execute", allow_retry=True, read_only=True,
                          query=f"FOR n IN 1..{CURSOR_ROWS} RETURN n", batch_size=BATCH_SIZE)
        if not made.ok:
            return
        cursor, rows = made.value["id"], list(made.value["result"])
        while made.ok and made.value["hasMore"]:
            # Of a coordinator that hangs, no other has the rows.
            made = self._call("next", self._hurried, "cursor.next", cursor_id=cursor,
                              batch_id=made.value["nextBatchId"])
            rows += made.value["result"] if made.ok else []
        expected = list(range(1, CURSOR_ROWS + 1))
        if rows != (expected if made.ok else expected[:len(rows)]):
            self._wrong(f"rows {rows}", made)
        # No call may have failed at a coordinator that restarted: then its cursors count as expired.
        if made.error_num == 1600 and made.reason is None:
            self._wrong("loss of a cursor", made)

    def _commit(self) -> None:
        begun = self._call("begin", self._hurried, "transaction.begin", write="facts")
        if not begun.ok:
            return
        pair = self._number(), self._number()
        self.ledger.stored |= {n: NEVER for n in pair}
        inside = self._hurried.with_options(transaction=begun.value["id"])
        if not all(self._call("insert inside", inside, "document.insert", collection="facts",
                              document={"n": n}).ok for n in pair):
            self._call("abort", self._hurried, "transaction.abort",
                       transaction_id=begun.value["id"])
            return
        made = self._call("commit", self._hurried, "transaction.commit",
                          transaction_id=begun.value["id"])
        self.ledger.stored |= {n: times_of(made) for n in pair}
        if not made.ok and made.execution == "unknown":
            self.ledger.pairs.append(pair)
