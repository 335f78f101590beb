# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FaultToleranceCpuIncompatible``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FaultToleranceCpuIncompatible",
    wire_name="FaultToleranceCpuIncompatible",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("model", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("family", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("stepping", "boolean", since="vim.version.version5", rank=5),
    ),
)
class FaultToleranceCpuIncompatible(vim.fault.CpuIncompatible):
    """The fault ``vim.fault.FaultToleranceCpuIncompatible``.

    Fields:
        - ``model``: ``boolean``, required.
        - ``family``: ``boolean``, required.
        - ``stepping``: ``boolean``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/FaultToleranceCpuIncompatible.rst``
    """

    model: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    family: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    stepping: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
