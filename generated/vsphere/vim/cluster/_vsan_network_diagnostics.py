# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanNetworkDiagnostics``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanNetworkDiagnostics",
    wire_name="VsanNetworkDiagnostics",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version16", rank=14),
        _rt.Property("eventTypeId", "string", since="vsan.version.version16", rank=14),
        _rt.Property("severity", "string", since="vsan.version.version16", rank=14),
        _rt.Property("createdTime", "dateTime", since="vsan.version.version16", rank=14),
        _rt.Property(
            "arguments",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
    ),
)
class VsanNetworkDiagnostics(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanNetworkDiagnostics``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``eventTypeId``: ``string``, required.
        - ``severity``: ``string``, required.
        - ``createdTime``: ``dateTime``, required.
        - ``arguments``: List of ``vmodl.KeyAnyValue``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cluster/VsanNetworkDiagnostics.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSAN 7.0U2."""
    eventTypeId: str = ""
    """``string``, required. Since vSAN 7.0U2."""
    severity: str = ""
    """``string``, required. Since vSAN 7.0U2."""
    createdTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U2."""
    arguments: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSAN 7.0U2."""
