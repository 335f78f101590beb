# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostIoInsightInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHostIoInsightInfo",
    wire_name="VsanHostIoInsightInfo",
    since="vsan.version.version14",
    rank=12,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version14", rank=12),
        _rt.Property(
            "ioinsightWorldId", "long", optional=True, since="vsan.version.version14", rank=12
        ),
        _rt.Property(
            "faultMessage", "string", optional=True, since="vsan.version.version14", rank=12
        ),
        _rt.Property(
            "ioinsightInfo",
            "vim.host.VsanIoInsightInfo",
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
    ),
)
class VsanHostIoInsightInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostIoInsightInfo``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``ioinsightWorldId``: ``long``, optional.
        - ``faultMessage``: ``string``, optional.
        - ``ioinsightInfo``: ``vim.host.VsanIoInsightInfo``, optional.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/host/VsanHostIoInsightInfo.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 7.2."""
    ioinsightWorldId: int | None = None
    """``long``, optional. Since vsan API 7.2."""
    faultMessage: str | None = None
    """``string``, optional. Since vsan API 7.2."""
    ioinsightInfo: vim.host.VsanIoInsightInfo | None = None
    """``vim.host.VsanIoInsightInfo``, optional. Since vsan API 7.2."""
