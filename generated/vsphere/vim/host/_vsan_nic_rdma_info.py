# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanNicRdmaInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanNicRdmaInfo",
    wire_name="VsanNicRdmaInfo",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property(
            "rdmaCapable", "boolean", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property(
            "rdmaProtocolCapable", "string", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property(
            "dcbEnabled", "boolean", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property("dcbMode", "string", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property(
            "pfcEnabled", "boolean", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property("pfcConfig", "string", optional=True, since="vsan.version.version16", rank=14),
    ),
)
class VsanNicRdmaInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanNicRdmaInfo``.

    Fields:
        - ``rdmaCapable``: ``boolean``, optional.
        - ``rdmaProtocolCapable``: ``string``, optional.
        - ``dcbEnabled``: ``boolean``, optional.
        - ``dcbMode``: ``string``, optional.
        - ``pfcEnabled``: ``boolean``, optional.
        - ``pfcConfig``: ``string``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/host/VsanNicRdmaInfo.rst``
    """

    rdmaCapable: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U2."""
    rdmaProtocolCapable: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    dcbEnabled: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U2."""
    dcbMode: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    pfcEnabled: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U2."""
    pfcConfig: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
