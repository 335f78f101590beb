# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.view``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._view_manager import ViewManager as ViewManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ViewManager": "_view_manager",
        },
        (),
    )

__all__ = [
    "ViewManager",
]
