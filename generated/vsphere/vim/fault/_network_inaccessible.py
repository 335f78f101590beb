# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NetworkInaccessible``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NetworkInaccessible",
    wire_name="NetworkInaccessible",
    since="vim.version.version4",
    rank=4,
)
class NetworkInaccessible(vim.fault.NasConfigFault):
    """The fault ``vim.fault.NetworkInaccessible``.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/fault/NetworkInaccessible.rst``
    """
