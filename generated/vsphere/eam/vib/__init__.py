# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam.vib``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._vib_info import VibInfo as VibInfo
    from ._vib_services import VibServices as VibServices
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "VibInfo": "_vib_info",
            "VibServices": "_vib_services",
        },
        (),
    )

__all__ = [
    "VibInfo",
    "VibServices",
]
