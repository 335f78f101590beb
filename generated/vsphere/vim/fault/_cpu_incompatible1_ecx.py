# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CpuIncompatible1ECX``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CpuIncompatible1ECX",
    wire_name="CpuIncompatible1ECX",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("sse3", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("pclmulqdq", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("ssse3", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("sse41", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("sse42", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("aes", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("other", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("otherOnly", "boolean", since="vim.version.version2", rank=2),
    ),
)
class CpuIncompatible1ECX(vim.fault.CpuIncompatible):
    """The fault ``vim.fault.CpuIncompatible1ECX``.

    Fields:
        - ``sse3``: ``boolean``, required.
        - ``pclmulqdq``: ``boolean``, required. Since vSphere API 5.0.
        - ``ssse3``: ``boolean``, required.
        - ``sse41``: ``boolean``, required.
        - ``sse42``: ``boolean``, required.
        - ``aes``: ``boolean``, required. Since vSphere API 5.0.
        - ``other``: ``boolean``, required.
        - ``otherOnly``: ``boolean``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/CpuIncompatible1ECX.rst``
    """

    sse3: bool = False
    """``boolean``, required. Since VI API 2.5."""
    pclmulqdq: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    ssse3: bool = False
    """``boolean``, required. Since VI API 2.5."""
    sse41: bool = False
    """``boolean``, required. Since VI API 2.5."""
    sse42: bool = False
    """``boolean``, required. Since VI API 2.5."""
    aes: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    other: bool = False
    """``boolean``, required. Since VI API 2.5."""
    otherOnly: bool = False
    """``boolean``, required. Since VI API 2.5."""
