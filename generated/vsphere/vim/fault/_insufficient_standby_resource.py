# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientStandbyResource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientStandbyResource",
    wire_name="InsufficientStandbyResource",
    since="vim.version.version5",
    rank=5,
)
class InsufficientStandbyResource(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientStandbyResource``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InsufficientStandbyResource.rst``
    """
