# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfMissingElement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfMissingElement",
    wire_name="OvfMissingElement",
    since="vim.version.version5",
    rank=5,
)
class OvfMissingElement(vim.fault.OvfElement):
    """The fault ``vim.fault.OvfMissingElement``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfMissingElement.rst``
    """
