# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MemoryFileFormatNotSupportedByDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MemoryFileFormatNotSupportedByDatastore",
    wire_name="MemoryFileFormatNotSupportedByDatastore",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("datastoreName", "string", since="vim.version.version10", rank=10),
        _rt.Property("type", "string", since="vim.version.version10", rank=10),
    ),
)
class MemoryFileFormatNotSupportedByDatastore(vim.fault.UnsupportedDatastore):
    """The fault ``vim.fault.MemoryFileFormatNotSupportedByDatastore``.

    Fields:
        - ``datastoreName``: ``string``, required.
        - ``type``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/MemoryFileFormatNotSupportedByDatastore.rst``
    """

    datastoreName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    type: str = ""
    """``string``, required. Since vSphere API 6.0."""
