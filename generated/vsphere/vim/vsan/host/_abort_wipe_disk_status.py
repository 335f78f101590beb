# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.AbortWipeDiskStatus``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.AbortWipeDiskStatus",
    wire_name="VsanHostAbortWipeDiskStatus",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("disk", "string", since="vsan.version.version15", rank=13),
        _rt.Property("success", "boolean", since="vsan.version.version15", rank=13),
        _rt.Property(
            "reason",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class AbortWipeDiskStatus(vmodl.DynamicData):
    """The data object ``vim.vsan.host.AbortWipeDiskStatus``, on the wire ``VsanHostAbortWipeDiskStatus``.

    Fields:
        - ``disk``: ``string``, required.
        - ``success``: ``boolean``, required.
        - ``reason``: List of ``vmodl.LocalizableMessage``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/AbortWipeDiskStatus.rst``
    """

    disk: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    success: bool = False
    """``boolean``, required. Since vSAN 7.0U1."""
    reason: _rt.Field[list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]] = (
        _rt.EMPTY
    )
    """List of ``vmodl.LocalizableMessage``, optional. Since vSAN 7.0U1."""
