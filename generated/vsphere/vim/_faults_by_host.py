# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.FaultsByHost``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.FaultsByHost",
    wire_name="FaultsByHost",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version12", rank=12),
        _rt.Property(
            "faults",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class FaultsByHost(vmodl.DynamicData):
    """The data object ``vim.FaultsByHost``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``faults``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/FaultsByHost.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 6.7."""
    faults: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.7."""
