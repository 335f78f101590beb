# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedHostForVmemFile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedHostForVmemFile",
    wire_name="NotSupportedHostForVmemFile",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("hostName", "string", since="vim.version.version10", rank=10),
    ),
)
class NotSupportedHostForVmemFile(vim.fault.NotSupportedHost):
    """The fault ``vim.fault.NotSupportedHostForVmemFile``.

    Fields:
        - ``hostName``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/NotSupportedHostForVmemFile.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 6.0."""
