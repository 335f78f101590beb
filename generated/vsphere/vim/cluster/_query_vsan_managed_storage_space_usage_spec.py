# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.QueryVsanManagedStorageSpaceUsageSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.QueryVsanManagedStorageSpaceUsageSpec",
    wire_name="QueryVsanManagedStorageSpaceUsageSpec",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "datastoreTypes", "string", array=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class QueryVsanManagedStorageSpaceUsageSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.QueryVsanManagedStorageSpaceUsageSpec``.

    Fields:
        - ``datastoreTypes``: List of ``string``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cluster/QueryVsanManagedStorageSpaceUsageSpec.rst``
    """

    datastoreTypes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSAN 7.0U1."""
