# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TooManyHosts``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.TooManyHosts", wire_name="TooManyHosts")
class TooManyHosts(vim.fault.HostConnectFault):
    """The fault ``vim.fault.TooManyHosts``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/TooManyHosts.rst``
    """
