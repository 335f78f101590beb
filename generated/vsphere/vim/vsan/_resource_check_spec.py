# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResourceCheckSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.ResourceCheckSpec",
    wire_name="VsanResourceCheckSpec",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property("operation", "string", since="vsan.version.version10", rank=8),
        _rt.Property(
            "entities", "string", array=True, optional=True, since="vsan.version.version10", rank=8
        ),
        _rt.Property(
            "maintenanceSpec",
            "vim.host.MaintenanceSpec",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
        _rt.Property("parent", "vim.Task", optional=True, since="vsan.version.version10", rank=8),
    ),
)
class ResourceCheckSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.ResourceCheckSpec``, on the wire ``VsanResourceCheckSpec``.

    Fields:
        - ``operation``: ``string``, required.
        - ``entities``: List of ``string``, optional.
        - ``maintenanceSpec``: ``vim.host.MaintenanceSpec``, optional.
        - ``parent``: ``vim.Task``, optional.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/ResourceCheckSpec.rst``
    """

    operation: str = ""
    """``string``, required. Since vsan API 6.8.7."""
    entities: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.8.7."""
    maintenanceSpec: vim.host.MaintenanceSpec | None = None
    """``vim.host.MaintenanceSpec``, optional. Since vsan API 6.8.7."""
    parent: vim.Task | None = None
    """``vim.Task``, optional. Since vsan API 6.8.7."""
