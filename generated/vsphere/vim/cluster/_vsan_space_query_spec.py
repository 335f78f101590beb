# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanSpaceQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanSpaceQuerySpec",
    wire_name="VsanSpaceQuerySpec",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("entityType", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "entityIds",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VsanSpaceQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanSpaceQuerySpec``.

    Fields:
        - ``entityType``: ``string``, required.
        - ``entityIds``: List of ``string``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cluster/VsanSpaceQuerySpec.rst``
    """

    entityType: str = ""
    """``string``, required. Since vsan API 7.0."""
    entityIds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
