# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MemorySizeNotSupportedByDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MemorySizeNotSupportedByDatastore",
    wire_name="MemorySizeNotSupportedByDatastore",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("datastore", "vim.Datastore", since="vim.version.version7", rank=7),
        _rt.Property("memorySizeMB", "int", since="vim.version.version7", rank=7),
        _rt.Property("maxMemorySizeMB", "int", since="vim.version.version7", rank=7),
    ),
)
class MemorySizeNotSupportedByDatastore(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.MemorySizeNotSupportedByDatastore``.

    Fields:
        - ``datastore``: ``vim.Datastore``, required.
        - ``memorySizeMB``: ``int`` in megabytes, required.
        - ``maxMemorySizeMB``: ``int`` in megabytes, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/MemorySizeNotSupportedByDatastore.rst``
    """

    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 5.0."""
    memorySizeMB: int = 0
    """``int`` in megabytes, required. Since vSphere API 5.0."""
    maxMemorySizeMB: int = 0
    """``int`` in megabytes, required. Since vSphere API 5.0."""
