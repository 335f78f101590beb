# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.PortCriteria``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.PortCriteria",
    wire_name="DistributedVirtualSwitchPortCriteria",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("connected", "boolean", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("active", "boolean", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("uplinkPort", "boolean", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("nsxPort", "boolean", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "scope", "vim.ManagedEntity", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "portgroupKey",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("inside", "boolean", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "portKey", "string", array=True, optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "host",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class PortCriteria(vmodl.DynamicData):
    """The data object ``vim.dvs.PortCriteria``, on the wire ``DistributedVirtualSwitchPortCriteria``.

    Fields:
        - ``connected``: ``boolean``, optional.
        - ``active``: ``boolean``, optional.
        - ``uplinkPort``: ``boolean``, optional.
        - ``nsxPort``: ``boolean``, optional. Since vSphere API 7.0.0.0.
        - ``scope``: ``vim.ManagedEntity``, optional.
        - ``portgroupKey``: List of ``string``, optional.
        - ``inside``: ``boolean``, optional.
        - ``portKey``: List of ``string``, optional.
        - ``host``: List of ``vim.HostSystem``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/PortCriteria.rst``
    """

    connected: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    active: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    uplinkPort: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    nsxPort: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.0.0."""
    scope: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
    portgroupKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    inside: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    portKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 6.5."""
