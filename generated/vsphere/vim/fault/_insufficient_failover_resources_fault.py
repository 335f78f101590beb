# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientFailoverResourcesFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientFailoverResourcesFault", wire_name="InsufficientFailoverResourcesFault"
)
class InsufficientFailoverResourcesFault(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.InsufficientFailoverResourcesFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InsufficientFailoverResourcesFault.rst``
    """
