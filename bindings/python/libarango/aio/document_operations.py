"""The document API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.document_operations import (
    DocumentOperations as DocumentOperations)
