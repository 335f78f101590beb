# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DvsFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.DvsFault", wire_name="DvsFault", since="vim.version.version5", rank=5)
class DvsFault(vim.fault.VimFault):
    """The fault ``vim.fault.DvsFault``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/DvsFault.rst``
    """
