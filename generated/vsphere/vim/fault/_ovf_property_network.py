# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfPropertyNetwork``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfPropertyNetwork",
    wire_name="OvfPropertyNetwork",
    since="vim.version.version5",
    rank=5,
)
class OvfPropertyNetwork(vim.fault.OvfProperty):
    """The fault ``vim.fault.OvfPropertyNetwork``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfPropertyNetwork.rst``
    """
