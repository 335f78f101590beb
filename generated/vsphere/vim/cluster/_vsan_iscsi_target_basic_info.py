# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTargetBasicInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanIscsiTargetBasicInfo",
    wire_name="VsanIscsiTargetBasicInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("alias", "string", since="vim.version.version11", rank=11),
        _rt.Property("iqn", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class VsanIscsiTargetBasicInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanIscsiTargetBasicInfo``.

    Fields:
        - ``alias``: ``string``, required.
        - ``iqn``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTargetBasicInfo.rst``
    """

    alias: str = ""
    """``string``, required. Since vSphere API 6.5."""
    iqn: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
