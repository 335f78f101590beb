# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanDitEncryptionHealthSummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanDitEncryptionHealthSummary",
    wire_name="VsanDitEncryptionHealthSummary",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("hostname", "string", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property("health", "string", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "reason",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "ditEncryptionInfo",
            "vim.vsan.host.DataInTransitEncryptionInfo",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class VsanDitEncryptionHealthSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanDitEncryptionHealthSummary``.

    Fields:
        - ``hostname``: ``string``, optional.
        - ``health``: ``string``, optional.
        - ``reason``: ``vmodl.LocalizableMessage``, optional.
        - ``ditEncryptionInfo``: ``vim.vsan.host.DataInTransitEncryptionInfo``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/VsanDitEncryptionHealthSummary.rst``
    """

    hostname: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    health: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    reason: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vSAN 7.0U1."""
    ditEncryptionInfo: vim.vsan.host.DataInTransitEncryptionInfo | None = None
    """``vim.vsan.host.DataInTransitEncryptionInfo``, optional. Since vSAN 7.0U1."""
