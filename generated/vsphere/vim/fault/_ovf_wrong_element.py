# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfWrongElement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfWrongElement", wire_name="OvfWrongElement", since="vim.version.version5", rank=5
)
class OvfWrongElement(vim.fault.OvfElement):
    """The fault ``vim.fault.OvfWrongElement``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfWrongElement.rst``
    """
