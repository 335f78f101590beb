# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.EnterMaintenanceResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.EnterMaintenanceResult",
    wire_name="HostEnterMaintenanceResult",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "vmFaults",
            "vim.FaultsByVM",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "hostFaults",
            "vim.FaultsByHost",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class EnterMaintenanceResult(vmodl.DynamicData):
    """The data object ``vim.host.EnterMaintenanceResult``, on the wire ``HostEnterMaintenanceResult``.

    Fields:
        - ``vmFaults``: List of ``vim.FaultsByVM``, optional.
        - ``hostFaults``: List of ``vim.FaultsByHost``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/host/EnterMaintenanceResult.rst``
    """

    vmFaults: _rt.Field[list[vim.FaultsByVM], Iterable[vim.FaultsByVM]] = _rt.EMPTY
    """List of ``vim.FaultsByVM``, optional. Since vSphere API 6.7."""
    hostFaults: _rt.Field[list[vim.FaultsByHost], Iterable[vim.FaultsByHost]] = _rt.EMPTY
    """List of ``vim.FaultsByHost``, optional. Since vSphere API 6.7."""
