# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.DistributedVirtualSwitchInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.DistributedVirtualSwitchInfo",
    wire_name="DistributedVirtualSwitchInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("switchName", "string", since="vim.version.version5", rank=5),
        _rt.Property("switchUuid", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "distributedVirtualSwitch",
            "vim.DistributedVirtualSwitch",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "networkReservationSupported",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class DistributedVirtualSwitchInfo(vmodl.DynamicData):
    """The data object ``vim.dvs.DistributedVirtualSwitchInfo``.

    Fields:
        - ``switchName``: ``string``, required.
        - ``switchUuid``: ``string``, required.
        - ``distributedVirtualSwitch``: ``vim.DistributedVirtualSwitch``, required.
        - ``networkReservationSupported``: ``boolean``, optional. Since vSphere API 6.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/DistributedVirtualSwitchInfo.rst``
    """

    switchName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    switchUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
    distributedVirtualSwitch: vim.DistributedVirtualSwitch = _rt.UNSET
    """``vim.DistributedVirtualSwitch``, required. Since vSphere API 4.0."""
    networkReservationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
