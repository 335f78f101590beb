# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TooManyNativeClonesOnFile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.TooManyNativeClonesOnFile",
    wire_name="TooManyNativeClonesOnFile",
    since="vim.version.version7",
    rank=7,
)
class TooManyNativeClonesOnFile(vim.fault.FileFault):
    """The fault ``vim.fault.TooManyNativeClonesOnFile``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/TooManyNativeClonesOnFile.rst``
    """
