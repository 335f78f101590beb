# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidHostName``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidHostName", wire_name="InvalidHostName", since="vim.version.version6", rank=6
)
class InvalidHostName(vim.fault.HostConfigFault):
    """The fault ``vim.fault.InvalidHostName``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/InvalidHostName.rst``
    """
