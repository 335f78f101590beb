# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostInDomain``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.HostInDomain", wire_name="HostInDomain", since="vim.version.version6", rank=6)
class HostInDomain(vim.fault.HostConfigFault):
    """The fault ``vim.fault.HostInDomain``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/HostInDomain.rst``
    """
