# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedHostInHACluster``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedHostInHACluster",
    wire_name="NotSupportedHostInHACluster",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("hostName", "string", since="vim.version.version7", rank=7),
        _rt.Property("build", "string", since="vim.version.version7", rank=7),
    ),
)
class NotSupportedHostInHACluster(vim.fault.NotSupportedHost):
    """The fault ``vim.fault.NotSupportedHostInHACluster``.

    Fields:
        - ``hostName``: ``string``, required.
        - ``build``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/NotSupportedHostInHACluster.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    build: str = ""
    """``string``, required. Since vSphere API 5.0."""
