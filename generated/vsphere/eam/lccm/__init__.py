# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam.lccm``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._hooks import Hooks as Hooks
    from ._solutions import Solutions as Solutions
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "Hooks": "_hooks",
            "Solutions": "_solutions",
        },
        (),
    )

__all__ = [
    "Hooks",
    "Solutions",
]
