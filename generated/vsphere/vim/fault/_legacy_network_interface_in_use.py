# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LegacyNetworkInterfaceInUse``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.LegacyNetworkInterfaceInUse", wire_name="LegacyNetworkInterfaceInUse")
class LegacyNetworkInterfaceInUse(vim.fault.CannotAccessNetwork):
    """The fault ``vim.fault.LegacyNetworkInterfaceInUse``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/LegacyNetworkInterfaceInUse.rst``
    """
