# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.PrecheckDatastoreSourceOperation``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.PrecheckDatastoreSourceOperation",
    wire_name="PrecheckDatastoreSourceOperation",
    since="vsan.version.version21",
    rank=19,
)
class PrecheckDatastoreSourceOperation(_rt.VimEnum):
    """The enum ``vim.vsan.PrecheckDatastoreSourceOperation``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/PrecheckDatastoreSourceOperation.rst``
    """

    checkCreateDs = "checkCreateDs"
    """The value ``checkCreateDs``."""
    checkUpdateDs = "checkUpdateDs"
    """The value ``checkUpdateDs``."""
    checkDestroyDs = "checkDestroyDs"
    """The value ``checkDestroyDs``."""
    PrecheckDatastoreSourceOperation_unknown = "PrecheckDatastoreSourceOperation_unknown"
    """The value ``PrecheckDatastoreSourceOperation_unknown``."""
