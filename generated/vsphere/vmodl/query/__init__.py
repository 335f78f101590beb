# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vmodl.query``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._invalid_collector_version import InvalidCollectorVersion as InvalidCollectorVersion
    from ._invalid_property import InvalidProperty as InvalidProperty
    from ._property_collector import PropertyCollector as PropertyCollector
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "InvalidCollectorVersion": "_invalid_collector_version",
            "InvalidProperty": "_invalid_property",
            "PropertyCollector": "_property_collector",
        },
        (),
    )

__all__ = [
    "InvalidCollectorVersion",
    "InvalidProperty",
    "PropertyCollector",
]
