# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.HciMeshClientOperation``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.HciMeshClientOperation",
    wire_name="HciMeshClientOperation",
    since="vsan.version.version21",
    rank=19,
)
class HciMeshClientOperation(_rt.VimEnum):
    """The enum ``vim.vsan.HciMeshClientOperation``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/HciMeshClientOperation.rst``
    """

    dryrunDs = "dryrunDs"
    """The value ``dryrunDs``."""
    updateDs = "updateDs"
    """The value ``updateDs``."""
    destroyDs = "destroyDs"
    """The value ``destroyDs``."""
    dryrun = "dryrun"
    """The value ``dryrun``."""
    mount = "mount"
    """The value ``mount``."""
    update = "update"
    """The value ``update``."""
    unmount = "unmount"
    """The value ``unmount``."""
    HciMeshClientOperation_unknown = "HciMeshClientOperation_unknown"
    """The value ``HciMeshClientOperation_unknown``."""
