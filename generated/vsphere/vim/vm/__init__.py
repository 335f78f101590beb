# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.vm``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import check as check
    from . import guest as guest
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {},
        (
            "check",
            "guest",
        ),
    )

__all__ = [
    "check",
    "guest",
]
