# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfInvalidValueEmpty``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfInvalidValueEmpty",
    wire_name="OvfInvalidValueEmpty",
    since="vim.version.version5",
    rank=5,
)
class OvfInvalidValueEmpty(vim.fault.OvfInvalidValue):
    """The fault ``vim.fault.OvfInvalidValueEmpty``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfInvalidValueEmpty.rst``
    """
