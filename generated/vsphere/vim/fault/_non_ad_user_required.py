# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NonADUserRequired``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NonADUserRequired",
    wire_name="NonADUserRequired",
    since="vim.version.version6",
    rank=6,
)
class NonADUserRequired(vim.fault.ActiveDirectoryFault):
    """The fault ``vim.fault.NonADUserRequired``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/NonADUserRequired.rst``
    """
