# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfMissingAttribute``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfMissingAttribute",
    wire_name="OvfMissingAttribute",
    since="vim.version.version5",
    rank=5,
)
class OvfMissingAttribute(vim.fault.OvfAttribute):
    """The fault ``vim.fault.OvfMissingAttribute``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfMissingAttribute.rst``
    """
