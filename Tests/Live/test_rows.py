"""Every row of a query arrives, once."""

from __future__ import annotations

import pytest
from report import Report
from target import Access

ROWS = 10_000
QUERY = "FOR i IN 1..@rows RETURN {i, text: CONCAT('row ', i)}"


@pytest.mark.parametrize("stream", [False, True], ids=["computed_first", "streamed"])
@pytest.mark.parametrize("batch_size", [97, 1000, 20_000])
def test_no_row_is_lost_or_doubled(access: Access, report: Report, stream: bool, batch_size: int) -> None:
    with access.client() as client:
        database = client.db("_system", access.username, access.password)
        with database.aql.execute(QUERY, bind_vars={"rows": ROWS}, batch_size=batch_size, stream=stream,
                                  read_only=True) as cursor:
            rows = [(row["i"], row["text"]) for row in cursor]
    assert rows == [(i, f"row {i}") for i in range(1, ROWS + 1)]
    kind = "streamed" if stream else "computed first"
    report.checks[f"Rows of a query in batches of {batch_size}, {kind}"] = f"{len(rows)} of {ROWS}"
