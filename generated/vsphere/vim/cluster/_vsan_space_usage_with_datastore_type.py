# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanSpaceUsageWithDatastoreType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanSpaceUsageWithDatastoreType",
    wire_name="VsanSpaceUsageWithDatastoreType",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "spaceUsage",
            "vim.cluster.VsanSpaceUsage",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "datastoreType", "string", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class VsanSpaceUsageWithDatastoreType(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanSpaceUsageWithDatastoreType``.

    Fields:
        - ``spaceUsage``: ``vim.cluster.VsanSpaceUsage``, optional.
        - ``datastoreType``: ``string``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cluster/VsanSpaceUsageWithDatastoreType.rst``
    """

    spaceUsage: vim.cluster.VsanSpaceUsage | None = None
    """``vim.cluster.VsanSpaceUsage``, optional. Since vSAN 7.0U1."""
    datastoreType: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
