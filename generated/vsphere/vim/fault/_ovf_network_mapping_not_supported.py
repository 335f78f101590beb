# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfNetworkMappingNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfNetworkMappingNotSupported",
    wire_name="OvfNetworkMappingNotSupported",
    since="vim.version.version8",
    rank=8,
)
class OvfNetworkMappingNotSupported(vim.fault.OvfImport):
    """The fault ``vim.fault.OvfNetworkMappingNotSupported``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/OvfNetworkMappingNotSupported.rst``
    """
