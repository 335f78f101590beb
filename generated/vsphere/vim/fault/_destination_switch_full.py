# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DestinationSwitchFull``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.DestinationSwitchFull", wire_name="DestinationSwitchFull")
class DestinationSwitchFull(vim.fault.CannotAccessNetwork):
    """The fault ``vim.fault.DestinationSwitchFull``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DestinationSwitchFull.rst``
    """
