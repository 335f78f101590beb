# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ClockSkew``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.ClockSkew", wire_name="ClockSkew", since="vim.version.version6", rank=6)
class ClockSkew(vim.fault.HostConfigFault):
    """The fault ``vim.fault.ClockSkew``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/ClockSkew.rst``
    """
