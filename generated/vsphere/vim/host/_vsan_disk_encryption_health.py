# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanDiskEncryptionHealth``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanDiskEncryptionHealth",
    wire_name="VsanDiskEncryptionHealth",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "diskHealth",
            "vim.host.VsanPhysicalDiskHealth",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "encryptionIssues",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanDiskEncryptionHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanDiskEncryptionHealth``.

    Fields:
        - ``diskHealth``: ``vim.host.VsanPhysicalDiskHealth``, optional.
        - ``encryptionIssues``: List of ``string``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanDiskEncryptionHealth.rst``
    """

    diskHealth: vim.host.VsanPhysicalDiskHealth | None = None
    """``vim.host.VsanPhysicalDiskHealth``, optional. Since vsan API 6.6."""
    encryptionIssues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
