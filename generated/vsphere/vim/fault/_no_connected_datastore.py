# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoConnectedDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoConnectedDatastore",
    wire_name="NoConnectedDatastore",
    since="vim.version.version7",
    rank=7,
)
class NoConnectedDatastore(vim.fault.VimFault):
    """The fault ``vim.fault.NoConnectedDatastore``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/NoConnectedDatastore.rst``
    """
