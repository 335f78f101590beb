# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TooManyNativeCloneLevels``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.TooManyNativeCloneLevels",
    wire_name="TooManyNativeCloneLevels",
    since="vim.version.version7",
    rank=7,
)
class TooManyNativeCloneLevels(vim.fault.FileFault):
    """The fault ``vim.fault.TooManyNativeCloneLevels``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/TooManyNativeCloneLevels.rst``
    """
