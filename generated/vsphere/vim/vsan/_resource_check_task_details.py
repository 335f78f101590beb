# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResourceCheckTaskDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.ResourceCheckTaskDetails",
    wire_name="VsanResourceCheckTaskDetails",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property("task", "vim.Task", since="vsan.version.version10", rank=8),
        _rt.Property(
            "host", "vim.HostSystem", optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property("hostUuid", "string", optional=True, since="vsan.version.version10", rank=8),
        _rt.Property(
            "maintenanceSpec",
            "vim.host.MaintenanceSpec",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
    ),
)
class ResourceCheckTaskDetails(vmodl.DynamicData):
    """The data object ``vim.vsan.ResourceCheckTaskDetails``, on the wire ``VsanResourceCheckTaskDetails``.

    Fields:
        - ``task``: ``vim.Task``, required.
        - ``host``: ``vim.HostSystem``, optional.
        - ``hostUuid``: ``string``, optional.
        - ``maintenanceSpec``: ``vim.host.MaintenanceSpec``, optional.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/ResourceCheckTaskDetails.rst``
    """

    task: vim.Task = _rt.UNSET
    """``vim.Task``, required. Since vsan API 6.8.7."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vsan API 6.8.7."""
    hostUuid: str | None = None
    """``string``, optional. Since vsan API 6.8.7."""
    maintenanceSpec: vim.host.MaintenanceSpec | None = None
    """``vim.host.MaintenanceSpec``, optional. Since vsan API 6.8.7."""
