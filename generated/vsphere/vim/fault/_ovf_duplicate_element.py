# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfDuplicateElement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfDuplicateElement",
    wire_name="OvfDuplicateElement",
    since="vim.version.version5",
    rank=5,
)
class OvfDuplicateElement(vim.fault.OvfElement):
    """The fault ``vim.fault.OvfDuplicateElement``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfDuplicateElement.rst``
    """
