"""Converts a module for asyncio to its blocking form, for scripts/generate-python."""

import io
import re
import tokenize
from typing import NamedTuple

#: Names and their blocking forms.
NAMES = {"__aenter__": "__enter__", "__aexit__": "__exit__", "__aiter__": "__iter__",
         "__anext__": "__next__", "StopAsyncIteration": "StopIteration",
         "AsyncIterator": "Iterator"}
#: Texts in comments, docstrings and imports, and their blocking forms.
TEXTS = {
    "aioarangodb and python-arango": "python-arango", "of these packages": "of python-arango",
    "\nscripts/generate-python derives the blocking module from this one.": "",
    "libarango.aio.": "libarango.", ", for asyncio.": ".", " For asyncio.": "", "an asynchronous iterator": "an iterator",
}
#: An awaited call in parentheses, in front of a subscript or an attribute.
AWAITED = re.compile(r"\(await ((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(?=[\[.])")
#: The names in which a blocking module may have the word async.
ALLOWED = re.compile(r"async_|async job|AsyncJob")


class Bracket(NamedTuple):
    """An open bracket, with its column before and after the conversion."""

    before: int
    after: int


def blocking(source: str, name: str) -> str:
    """Returns the blocking form of the text of a module. Errors contain the name of its file."""
    text = without_async(AWAITED.sub(r"\1", source))
    for word, other in TEXTS.items():
        text = text.replace(word, other)
    if "async" in ALLOWED.sub("", text) or "await" in text:
        raise SystemExit(f"generate-python: the blocking form of {name} still has async in it")
    return text


def without_async(source: str) -> str:
    """Removes async and await. Lines aligned with an open bracket stay aligned."""
    lines: dict[int, str] = {}
    brackets: list[Bracket] = []
    row, column, drop_space = 0, 0, False
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            continue
        text = token.string
        first_row, start = token.start
        if first_row != row:
            row, column, drop_space = first_row, 0, False
            indent = start
            if brackets and start == brackets[-1].before + 1:
                indent = brackets[-1].after + 1
            lines[row] = " " * indent
        elif not drop_space:
            lines[row] += token.line[column:start]
        drop_space = text in ("async", "await") and token.type == tokenize.NAME
        if not drop_space:
            if token.type == tokenize.NAME:
                text = NAMES.get(text, text)
            elif token.type == tokenize.STRING:
                text = re.sub(r"\bawait |\basync (?=for|with|def)", "", text)
            elif token.type == tokenize.OP and text in "([{":
                brackets.append(Bracket(start, len(lines[row])))
            elif token.type == tokenize.OP and text in ")]}":
                brackets.pop()
            lines[row] += text.rstrip("\n") if token.type == tokenize.NEWLINE else text
        row, column = token.end
        if token.type in (tokenize.NEWLINE, tokenize.NL):
            lines[first_row] = lines[first_row].rstrip("\n")
            row = 0
        elif row != first_row:
            # The last line of a string of several lines.
            lines[row] = ""
    return join(lines)


def join(lines: dict[int, str]) -> str:
    """Returns the lines in order, with a line break between the rows of the source."""
    text, last = "", 0
    for row in sorted(lines):
        if last:
            text += "\n" * (row - last - text_rows(lines[last]) + 1)
        text += lines[row]
        last = row
    return text.rstrip("\n") + "\n"


def text_rows(text: str) -> int:
    return text.count("\n") + 1
