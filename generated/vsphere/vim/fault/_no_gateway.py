# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoGateway``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NoGateway", wire_name="NoGateway")
class NoGateway(vim.fault.HostConfigFault):
    """The fault ``vim.fault.NoGateway``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NoGateway.rst``
    """
