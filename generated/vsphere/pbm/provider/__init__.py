# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.provider``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._provider import Provider as Provider
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "Provider": "_provider",
        },
        (),
    )

__all__ = [
    "Provider",
]
