"""Types that some supported versions of Python lack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Unpack as Unpack
else:
    try:
        from typing import Unpack
    except ImportError:

        class Unpack:
            """A stand-in for evaluated annotations before Python 3.11."""

            def __class_getitem__(cls, item: Any) -> Any:
                return item
