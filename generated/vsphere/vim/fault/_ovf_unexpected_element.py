# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnexpectedElement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnexpectedElement",
    wire_name="OvfUnexpectedElement",
    since="vim.version.version5",
    rank=5,
)
class OvfUnexpectedElement(vim.fault.OvfElement):
    """The fault ``vim.fault.OvfUnexpectedElement``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnexpectedElement.rst``
    """
