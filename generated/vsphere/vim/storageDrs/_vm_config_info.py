# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.VmConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.VmConfigInfo",
    wire_name="StorageDrsVmConfigInfo",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("behavior", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property(
            "intraVmAffinity", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "intraVmAntiAffinity",
            "vim.storageDrs.VirtualDiskAntiAffinityRuleSpec",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "virtualDiskRules",
            "vim.storageDrs.VirtualDiskRuleSpec",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class VmConfigInfo(vmodl.DynamicData):
    """The data object ``vim.storageDrs.VmConfigInfo``, on the wire ``StorageDrsVmConfigInfo``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``enabled``: ``boolean``, optional.
        - ``behavior``: ``string``, optional.
        - ``intraVmAffinity``: ``boolean``, optional.
        - ``intraVmAntiAffinity``: ``vim.storageDrs.VirtualDiskAntiAffinityRuleSpec``, optional.
        - ``virtualDiskRules``: List of ``vim.storageDrs.VirtualDiskRuleSpec``, optional. Since
          vSphere API 6.7.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/VmConfigInfo.rst``
    """

    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 5.0."""
    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    behavior: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    intraVmAffinity: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    intraVmAntiAffinity: vim.storageDrs.VirtualDiskAntiAffinityRuleSpec | None = None
    """``vim.storageDrs.VirtualDiskAntiAffinityRuleSpec``, optional. Since vSphere API 5.0."""
    virtualDiskRules: _rt.Field[
        list[vim.storageDrs.VirtualDiskRuleSpec], Iterable[vim.storageDrs.VirtualDiskRuleSpec]
    ] = _rt.EMPTY
    """List of ``vim.storageDrs.VirtualDiskRuleSpec``, optional. Since vSphere API 6.7."""
