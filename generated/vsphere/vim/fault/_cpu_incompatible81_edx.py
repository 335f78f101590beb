# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CpuIncompatible81EDX``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CpuIncompatible81EDX",
    wire_name="CpuIncompatible81EDX",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("nx", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("ffxsr", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("rdtscp", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("lm", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("other", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("otherOnly", "boolean", since="vim.version.version2", rank=2),
    ),
)
class CpuIncompatible81EDX(vim.fault.CpuIncompatible):
    """The fault ``vim.fault.CpuIncompatible81EDX``.

    Fields:
        - ``nx``: ``boolean``, required.
        - ``ffxsr``: ``boolean``, required.
        - ``rdtscp``: ``boolean``, required.
        - ``lm``: ``boolean``, required.
        - ``other``: ``boolean``, required.
        - ``otherOnly``: ``boolean``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/CpuIncompatible81EDX.rst``
    """

    nx: bool = False
    """``boolean``, required. Since VI API 2.5."""
    ffxsr: bool = False
    """``boolean``, required. Since VI API 2.5."""
    rdtscp: bool = False
    """``boolean``, required. Since VI API 2.5."""
    lm: bool = False
    """``boolean``, required. Since VI API 2.5."""
    other: bool = False
    """``boolean``, required. Since VI API 2.5."""
    otherOnly: bool = False
    """``boolean``, required. Since VI API 2.5."""
