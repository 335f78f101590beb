# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientStorageSpace``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientStorageSpace",
    wire_name="InsufficientStorageSpace",
    since="vim.version.version7",
    rank=7,
)
class InsufficientStorageSpace(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientStorageSpace``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/InsufficientStorageSpace.rst``
    """
