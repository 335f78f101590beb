# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DataInTransitEncryptionInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.DataInTransitEncryptionInfo",
    wire_name="VsanInTransitEncryptionInfo",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "rekeyInterval", "int", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "transitionState", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "serverClusterUuid", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "clientClusterUuid", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class DataInTransitEncryptionInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DataInTransitEncryptionInfo``, on the wire ``VsanInTransitEncryptionInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``rekeyInterval``: ``int``, optional.
        - ``transitionState``: ``string``, optional.
        - ``serverClusterUuid``: ``string``, optional. Since vsan API 9.1.0.0.
        - ``clientClusterUuid``: ``string``, optional. Since vsan API 9.1.0.0.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/DataInTransitEncryptionInfo.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    rekeyInterval: int | None = None
    """``int``, optional. Since vSAN 7.0U1."""
    transitionState: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    serverClusterUuid: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    clientClusterUuid: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
