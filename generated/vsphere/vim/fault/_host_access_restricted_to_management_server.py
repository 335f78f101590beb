# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostAccessRestrictedToManagementServer``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.HostAccessRestrictedToManagementServer",
    wire_name="HostAccessRestrictedToManagementServer",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("managementServer", "string", since="vim.version.version7", rank=7),
    ),
)
class HostAccessRestrictedToManagementServer(vmodl.fault.NotSupported):
    """The fault ``vim.fault.HostAccessRestrictedToManagementServer``.

    Fields:
        - ``managementServer``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/HostAccessRestrictedToManagementServer.rst``
    """

    managementServer: str = ""
    """``string``, required. Since vSphere API 5.0."""
