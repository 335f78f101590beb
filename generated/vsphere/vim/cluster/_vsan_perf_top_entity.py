# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfTopEntity``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfTopEntity",
    wire_name="VsanPerfTopEntity",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("entityRefId", "string", since="vim.version.version9", rank=9),
        _rt.Property("value", "string", since="vim.version.version9", rank=9),
    ),
)
class VsanPerfTopEntity(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfTopEntity``.

    Fields:
        - ``entityRefId``: ``string``, required.
        - ``value``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfTopEntity.rst``
    """

    entityRefId: str = ""
    """``string``, required. Since vSphere API 5.5."""
    value: str = ""
    """``string``, required. Since vSphere API 5.5."""
