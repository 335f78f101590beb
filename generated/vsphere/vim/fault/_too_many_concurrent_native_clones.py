# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TooManyConcurrentNativeClones``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.TooManyConcurrentNativeClones",
    wire_name="TooManyConcurrentNativeClones",
    since="vim.version.version7",
    rank=7,
)
class TooManyConcurrentNativeClones(vim.fault.FileFault):
    """The fault ``vim.fault.TooManyConcurrentNativeClones``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/TooManyConcurrentNativeClones.rst``
    """
