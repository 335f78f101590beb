# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHclDiskInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHclDiskInfo",
    wire_name="VsanHclDiskInfo",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("deviceName", "string", since="vsan.version.version3", rank=1),
        _rt.Property("model", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("isSsd", "boolean", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("vsanDisk", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property(
            "issues",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "remediableIssues",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("uuid", "string", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property("capacity", "long", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property(
            "vsanCompatibility",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanHclDiskInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanHclDiskInfo``.

    Fields:
        - ``deviceName``: ``string``, required.
        - ``model``: ``string``, optional.
        - ``isSsd``: ``boolean``, optional.
        - ``vsanDisk``: ``boolean``, required.
        - ``issues``: List of ``vmodl.LocalizedMethodFault``, optional.
        - ``remediableIssues``: List of ``string``, optional.
        - ``uuid``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``capacity``: ``long``, optional. Since vsan API 8.0.0.1.
        - ``vsanCompatibility``: List of ``string``, optional. Since vsan API 8.0.0.1.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanHclDiskInfo.rst``
    """

    deviceName: str = ""
    """``string``, required. Since vsan API 6.6."""
    model: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    isSsd: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    vsanDisk: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    issues: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vsan API 6.6."""
    remediableIssues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
    uuid: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    capacity: int | None = None
    """``long``, optional. Since vsan API 8.0.0.1."""
    vsanCompatibility: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.1."""
