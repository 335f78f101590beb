# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHclNicInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.VsanHclNicInfo",
    wire_name="VsanHclNicInfo",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property("vmknic", "string", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property(
            "useByVsan", "boolean", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property(
            "rdmaConfig",
            "vim.host.VsanNicRdmaInfo",
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property(
            "vsanHostCompatibility",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "nicLinkSpeedInMbps", "int", optional=True, since="vsan.version.version20", rank=18
        ),
    ),
)
class VsanHclNicInfo(vim.host.VsanHclCommonDeviceInfo):
    """The data object ``vim.host.VsanHclNicInfo``.

    Fields:
        - ``vmknic``: ``string``, optional. Since vSAN 7.0U2.
        - ``useByVsan``: ``boolean``, optional. Since vSAN 7.0U2.
        - ``rdmaConfig``: ``vim.host.VsanNicRdmaInfo``, optional. Since vSAN 7.0U2.
        - ``vsanHostCompatibility``: List of ``string``, optional. Since vsan API 8.0.0.1.
        - ``nicLinkSpeedInMbps``: ``int`` in megabits per second, optional. Since vsan API 8.0.0.1.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/host/VsanHclNicInfo.rst``
    """

    vmknic: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    useByVsan: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U2."""
    rdmaConfig: vim.host.VsanNicRdmaInfo | None = None
    """``vim.host.VsanNicRdmaInfo``, optional. Since vSAN 7.0U2."""
    vsanHostCompatibility: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.1."""
    nicLinkSpeedInMbps: int | None = None
    """``int`` in megabits per second, optional. Since vsan API 8.0.0.1."""
