# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.option``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._option_manager import OptionManager as OptionManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "OptionManager": "_option_manager",
        },
        (),
    )

__all__ = [
    "OptionManager",
]
