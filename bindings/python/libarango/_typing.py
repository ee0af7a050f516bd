"""Types that not every version of Python has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Unpack as Unpack
else:
    try:
        from typing import Unpack
    except ImportError:

        class Unpack:
            """`Unpack[Options]` for those who look at annotations before Python 3.11."""

            def __class_getitem__(cls, item: Any) -> Any:
                return item
