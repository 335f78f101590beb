# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.AssignableHardwareBinding``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.AssignableHardwareBinding",
    wire_name="HostAssignableHardwareBinding",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("instanceId", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.v7_0", rank=18),
        _rt.Property("pciId", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property("deviceKey", "int", optional=True, since="vim.version.v9_1_0_0", rank=35),
    ),
)
class AssignableHardwareBinding(vmodl.DynamicData):
    """The data object ``vim.host.AssignableHardwareBinding``, on the wire ``HostAssignableHardwareBinding``.

    Fields:
        - ``instanceId``: ``string``, required.
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``pciId``: ``string``, optional. Since vSphere API 9.1.0.0.
        - ``deviceKey``: ``int``, optional. Since vSphere API 9.1.0.0.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/AssignableHardwareBinding.rst``
    """

    instanceId: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 7.0.0.0."""
    pciId: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    deviceKey: int | None = None
    """``int``, optional. Since vSphere API 9.1.0.0."""
