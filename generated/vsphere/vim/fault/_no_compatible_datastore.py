# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoCompatibleDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoCompatibleDatastore",
    wire_name="NoCompatibleDatastore",
    since="vim.version.version7",
    rank=7,
)
class NoCompatibleDatastore(vim.fault.VimFault):
    """The fault ``vim.fault.NoCompatibleDatastore``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/NoCompatibleDatastore.rst``
    """
