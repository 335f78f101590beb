# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotEnoughCpus``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotEnoughCpus",
    wire_name="NotEnoughCpus",
    properties=lambda: (
        _rt.Property("numCpuDest", "int"),
        _rt.Property("numCpuVm", "int"),
    ),
)
class NotEnoughCpus(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.NotEnoughCpus``.

    Fields:
        - ``numCpuDest``: ``int``, required.
        - ``numCpuVm``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NotEnoughCpus.rst``
    """

    numCpuDest: int = 0
    """``int``, required. Since 1.0."""
    numCpuVm: int = 0
    """``int``, required. Since 1.0."""
