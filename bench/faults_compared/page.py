"""The figures as tables, and their place in a page between two marks."""

from __future__ import annotations

import os
import platform
import re

from faults_compared.cell import Cell
from faults_compared.contenders import Contender
from faults_compared.situations import Table

Figures = dict[tuple[str, str, Contender], Cell]


def table_text(table: Table, contenders: list[Contender], figures: Figures) -> str:
    columns = [each for each in contenders if each.take_turns == table.take_turns]
    lines = [_row([table.corner, *(f"{each.client}<br>*{each.strategy}*" for each in columns)]),
             _row(["---"] * (len(columns) + 1))]
    for situation in table.situations:
        lines.append(_row([situation.name, *(
            figures[table.name, situation.name, each].text for each in columns)]))
    return "\n".join(lines)


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def versions_text(contenders: list[Contender]) -> str:
    versions = ", ".join(f"{each.client} {each.version}"
                         for each in contenders if not each.take_turns)
    return (f"Measured with {versions}; Python {platform.python_version()}, "
            f"{platform.system()}, {os.cpu_count()} processors.")


def written(page: str, blocks: dict[str, str]) -> str:
    """The page with each block between its marks; SystemExit if a mark is missing."""
    for name, text in blocks.items():
        begin, end = f"<!-- bench/resilience: {name} -->", f"<!-- end of {name} -->"
        pattern = re.compile(f"({re.escape(begin)}\n).*?({re.escape(end)})", re.DOTALL)
        if len(pattern.findall(page)) != 1:
            raise SystemExit(f"bench: the page has not {begin} and {end} once, each on a line")
        page = pattern.sub(lambda found: f"{found[1]}{text}\n{found[2]}", page)
    return page
