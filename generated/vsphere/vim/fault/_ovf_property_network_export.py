# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfPropertyNetworkExport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfPropertyNetworkExport",
    wire_name="OvfPropertyNetworkExport",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("network", "string", since="vim.version.version7", rank=7),),
)
class OvfPropertyNetworkExport(vim.fault.OvfExport):
    """The fault ``vim.fault.OvfPropertyNetworkExport``.

    Fields:
        - ``network``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfPropertyNetworkExport.rst``
    """

    network: str = ""
    """``string``, required. Since vSphere API 5.0."""
