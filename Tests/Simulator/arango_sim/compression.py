"""Bodies that travel compressed: gzip, and deflate in the zlib format."""

from __future__ import annotations

import zlib

from loopback.http1 import MAX_BODY

# how zlib is told the frame around the deflated data
FRAMES = {"gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}


def inflated(body: bytes, encoding: str) -> bytes:
    """Raises ValueError for data that is not of a known encoding, or has no end."""
    if not body:
        return body
    stream = zlib.decompressobj(FRAMES[encoding])
    try:
        data = stream.decompress(body, MAX_BODY)
    except zlib.error as error:
        raise ValueError(str(error)) from None
    if not stream.eof:
        raise ValueError("incomplete or truncated stream")
    return data


def accepted(header: str) -> str | None:
    """The first encoding of Accept-Encoding that is known here; weights are not looked at."""
    names = (part.partition(";")[0].strip(" ") for part in header.split(","))
    return next((name for name in names if name in FRAMES), None)


def compressed(body: bytes, encoding: str) -> bytes:
    stream = zlib.compressobj(wbits=FRAMES[encoding])
    return stream.compress(body) + stream.flush()
