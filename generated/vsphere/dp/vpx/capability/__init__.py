# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``dp.vpx.capability``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._capability_support_level import CapabilitySupportLevel as CapabilitySupportLevel
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CapabilitySupportLevel": "_capability_support_level",
        },
        (),
    )

__all__ = [
    "CapabilitySupportLevel",
]
