# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.profile.provider``."""

from .... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._datastore_space_statistics import DatastoreSpaceStatistics as DatastoreSpaceStatistics
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "DatastoreSpaceStatistics": "_datastore_space_statistics",
        },
        (),
    )

__all__ = [
    "DatastoreSpaceStatistics",
]
