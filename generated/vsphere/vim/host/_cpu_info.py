# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.CpuInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.CpuInfo",
    wire_name="HostCpuInfo",
    properties=lambda: (
        _rt.Property("numCpuPackages", "short"),
        _rt.Property("numCpuCores", "short"),
        _rt.Property("numCpuThreads", "short"),
        _rt.Property("hz", "long"),
    ),
)
class CpuInfo(vmodl.DynamicData):
    """The data object ``vim.host.CpuInfo``, on the wire ``HostCpuInfo``.

    Fields:
        - ``numCpuPackages``: ``short``, required.
        - ``numCpuCores``: ``short``, required.
        - ``numCpuThreads``: ``short``, required.
        - ``hz``: ``long`` in hertz, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/CpuInfo.rst``
    """

    numCpuPackages: int = 0
    """``short``, required. Since 1.0."""
    numCpuCores: int = 0
    """``short``, required. Since 1.0."""
    numCpuThreads: int = 0
    """``short``, required. Since 1.0."""
    hz: int = 0
    """``long`` in hertz, required. Since 1.0."""
