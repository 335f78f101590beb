# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientNetworkCapacity``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientNetworkCapacity",
    wire_name="InsufficientNetworkCapacity",
    since="vim.version.version10",
    rank=10,
)
class InsufficientNetworkCapacity(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientNetworkCapacity``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/InsufficientNetworkCapacity.rst``
    """
