"""The exceptions of the operations."""

from __future__ import annotations

from libarango._generated.operation_errors import *
from libarango._generated.operation_errors import BY_OPERATION as BY_OPERATION
from libarango._generated.operation_errors import WITH_SECRETS as WITH_SECRETS
from libarango._generated.operation_errors import __all__ as __all__
