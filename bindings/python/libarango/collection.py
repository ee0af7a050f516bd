"""The documents of a collection."""

from __future__ import annotations

from libarango._generated.collection import (
    Collection as Collection,
    Items as Items,
    OverwriteMode as OverwriteMode,
    StandardCollection as StandardCollection)
