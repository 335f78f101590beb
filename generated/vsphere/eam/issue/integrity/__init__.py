# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam.issue.integrity``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import agency as agency
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {},
        ("agency",),
    )

__all__ = [
    "agency",
]
