# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.CpuPackage``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.CpuPackage",
    wire_name="HostCpuPackage",
    properties=lambda: (
        _rt.Property("index", "short"),
        _rt.Property("vendor", "string"),
        _rt.Property("hz", "long"),
        _rt.Property("busHz", "long"),
        _rt.Property("description", "string"),
        _rt.Property("threadId", "short", array=True),
        _rt.Property("cpuFeature", "vim.host.CpuIdInfo", array=True, optional=True),
        _rt.Property("family", "short", optional=True, since="vim.version.v8_0_3_0", rank=32),
        _rt.Property("model", "short", optional=True, since="vim.version.v8_0_3_0", rank=32),
        _rt.Property("stepping", "short", optional=True, since="vim.version.v8_0_3_0", rank=32),
    ),
)
class CpuPackage(vmodl.DynamicData):
    """The data object ``vim.host.CpuPackage``, on the wire ``HostCpuPackage``.

    Fields:
        - ``index``: ``short``, required.
        - ``vendor``: ``string``, required.
        - ``hz``: ``long`` in hertz, required.
        - ``busHz``: ``long`` in hertz, required.
        - ``description``: ``string``, required.
        - ``threadId``: List of ``short``, required.
        - ``cpuFeature``: List of ``vim.host.CpuIdInfo``, optional.
        - ``family``: ``short``, optional. Since vSphere API 8.0.3.0.
        - ``model``: ``short``, optional. Since vSphere API 8.0.3.0.
        - ``stepping``: ``short``, optional. Since vSphere API 8.0.3.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/CpuPackage.rst``
    """

    @_rt.enum("vim.host.CpuPackage.Vendor", wire_name="HostCpuPackageVendor")
    class Vendor(_rt.VimEnum):
        """The enum ``vim.host.CpuPackage.Vendor``, on the wire ``HostCpuPackageVendor``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/CpuPackage/Vendor.rst``
        """

        unknown = "unknown"
        """The value ``unknown``."""
        intel = "intel"
        """The value ``intel``."""
        amd = "amd"
        """The value ``amd``."""
        hygon = "hygon"
        """The value ``hygon``."""
        arm = "arm"
        """The value ``arm``."""

    index: int = 0
    """``short``, required. Since 1.0."""
    vendor: str = ""
    """``string``, required. Since 1.0."""
    hz: int = 0
    """``long`` in hertz, required. Since 1.0."""
    busHz: int = 0
    """``long`` in hertz, required. Since 1.0."""
    description: str = ""
    """``string``, required. Since 1.0."""
    threadId: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``short``, required. Since 1.0."""
    cpuFeature: _rt.Field[list[vim.host.CpuIdInfo], Iterable[vim.host.CpuIdInfo]] = _rt.EMPTY
    """List of ``vim.host.CpuIdInfo``, optional. Since 1.0."""
    family: int | None = None
    """``short``, optional. Since vSphere API 8.0.3.0."""
    model: int | None = None
    """``short``, optional. Since vSphere API 8.0.3.0."""
    stepping: int | None = None
    """``short``, optional. Since vSphere API 8.0.3.0."""
