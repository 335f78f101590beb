# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.PerformClusterPowerActionSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.PerformClusterPowerActionSpec",
    wire_name="PerformClusterPowerActionSpec",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("targetPowerStatus", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "isOrchestration", "boolean", optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "initialPowerStatus", "string", optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "powerOffReason", "string", optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "infraVMs",
            "vim.VirtualMachine",
            array=True,
            optional=True,
            since="vsan.version.version19",
            rank=17,
        ),
        _rt.Property(
            "infraVMUuids",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version19",
            rank=17,
        ),
    ),
)
class PerformClusterPowerActionSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.PerformClusterPowerActionSpec``.

    Fields:
        - ``targetPowerStatus``: ``string``, required.
        - ``isOrchestration``: ``boolean``, optional.
        - ``initialPowerStatus``: ``string``, optional.
        - ``powerOffReason``: ``string``, optional.
        - ``infraVMs``: List of ``vim.VirtualMachine``, optional. Since vsan API 7.4.
        - ``infraVMUuids``: List of ``string``, optional. Since vsan API 7.4.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/cluster/PerformClusterPowerActionSpec.rst``
    """

    targetPowerStatus: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    isOrchestration: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U3."""
    initialPowerStatus: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
    powerOffReason: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
    infraVMs: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, optional. Since vsan API 7.4."""
    infraVMUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.4."""
