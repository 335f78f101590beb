# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VmfsDatastoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.VmfsDatastoreInfo",
    wire_name="VmfsDatastoreInfo",
    properties=lambda: (
        _rt.Property("maxPhysicalRDMFileSize", "long", since="vim.version.version8", rank=8),
        _rt.Property("maxVirtualRDMFileSize", "long", since="vim.version.version8", rank=8),
        _rt.Property("vmfs", "vim.host.VmfsVolume", optional=True),
    ),
)
class VmfsDatastoreInfo(vim.Datastore.Info):
    """The data object ``vim.host.VmfsDatastoreInfo``.

    Fields:
        - ``maxPhysicalRDMFileSize``: ``long``, required. Since vSphere API 5.1.
        - ``maxVirtualRDMFileSize``: ``long``, required. Since vSphere API 5.1.
        - ``vmfs``: ``vim.host.VmfsVolume``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VmfsDatastoreInfo.rst``
    """

    maxPhysicalRDMFileSize: int = 0
    """``long``, required. Since vSphere API 5.1."""
    maxVirtualRDMFileSize: int = 0
    """``long``, required. Since vSphere API 5.1."""
    vmfs: vim.host.VmfsVolume | None = None
    """``vim.host.VmfsVolume``, optional. Since 1.0."""
