# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientGraphicsResourcesFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientGraphicsResourcesFault",
    wire_name="InsufficientGraphicsResourcesFault",
    since="vim.version.version10",
    rank=10,
)
class InsufficientGraphicsResourcesFault(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientGraphicsResourcesFault``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/InsufficientGraphicsResourcesFault.rst``
    """
