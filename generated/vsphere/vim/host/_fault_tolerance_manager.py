# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FaultToleranceManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.opaque("vim.host.FaultToleranceManager")
class FaultToleranceManager(_rt.Opaque):
    """``vim.host.FaultToleranceManager``, of which this package knows no more than the name."""

    @_rt.data(
        "vim.host.FaultToleranceManager.ComponentHealthInfo",
        wire_name="HostFaultToleranceManagerComponentHealthInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("isStorageHealthy", "boolean", since="vim.version.version10", rank=10),
            _rt.Property("isNetworkHealthy", "boolean", since="vim.version.version10", rank=10),
        ),
    )
    class ComponentHealthInfo(vmodl.DynamicData):
        """The data object ``vim.host.FaultToleranceManager.ComponentHealthInfo``, on the wire ``HostFaultToleranceManagerComponentHealthInfo``.

        Fields:
            - ``isStorageHealthy``: ``boolean``, required.
            - ``isNetworkHealthy``: ``boolean``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/FaultToleranceManager/ComponentHealthInfo.rst``
        """

        isStorageHealthy: bool = False
        """``boolean``, required. Since vSphere API 6.0."""
        isNetworkHealthy: bool = False
        """``boolean``, required. Since vSphere API 6.0."""
