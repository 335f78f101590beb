# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vslm.auth``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._session_manager import SessionManager as SessionManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "SessionManager": "_session_manager",
        },
        (),
    )

__all__ = [
    "SessionManager",
]
