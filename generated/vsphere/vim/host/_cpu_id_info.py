# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.CpuIdInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.CpuIdInfo",
    wire_name="HostCpuIdInfo",
    properties=lambda: (
        _rt.Property("level", "int"),
        _rt.Property("vendor", "string", optional=True),
        _rt.Property("eax", "string", optional=True),
        _rt.Property("ebx", "string", optional=True),
        _rt.Property("ecx", "string", optional=True),
        _rt.Property("edx", "string", optional=True),
    ),
)
class CpuIdInfo(vmodl.DynamicData):
    """The data object ``vim.host.CpuIdInfo``, on the wire ``HostCpuIdInfo``.

    Fields:
        - ``level``: ``int``, required.
        - ``vendor``: ``string``, optional.
        - ``eax``: ``string``, optional.
        - ``ebx``: ``string``, optional.
        - ``ecx``: ``string``, optional.
        - ``edx``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/CpuIdInfo.rst``
    """

    level: int = 0
    """``int``, required. Since 1.0."""
    vendor: str | None = None
    """``string``, optional. Since 1.0."""
    eax: str | None = None
    """``string``, optional. Since 1.0."""
    ebx: str | None = None
    """``string``, optional. Since 1.0."""
    ecx: str | None = None
    """``string``, optional. Since 1.0."""
    edx: str | None = None
    """``string``, optional. Since 1.0."""
