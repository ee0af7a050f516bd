"""The document API."""

from __future__ import annotations

from libarango._generated.document_operations import DocumentOperations as DocumentOperations
