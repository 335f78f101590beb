# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVibScanResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVibScanResult",
    wire_name="VsanVibScanResult",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property("vibName", "string", since="vsan.version.version3", rank=1),
        _rt.Property("vibVersion", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "existingVersion", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("maintenanceModeRequired", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property("rebootRequired", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property("meetsSystemReq", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property("pkgDepsMetByHost", "boolean", since="vsan.version.version3", rank=1),
    ),
)
class VsanVibScanResult(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVibScanResult``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``vibName``: ``string``, required.
        - ``vibVersion``: ``string``, required.
        - ``existingVersion``: ``string``, optional.
        - ``maintenanceModeRequired``: ``boolean``, required.
        - ``rebootRequired``: ``boolean``, required.
        - ``meetsSystemReq``: ``boolean``, required.
        - ``pkgDepsMetByHost``: ``boolean``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVibScanResult.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    vibName: str = ""
    """``string``, required. Since vsan API 6.6."""
    vibVersion: str = ""
    """``string``, required. Since vsan API 6.6."""
    existingVersion: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    maintenanceModeRequired: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    rebootRequired: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    meetsSystemReq: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    pkgDepsMetByHost: bool = False
    """``boolean``, required. Since vsan API 6.6."""
