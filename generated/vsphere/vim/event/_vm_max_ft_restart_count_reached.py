# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmMaxFTRestartCountReached``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmMaxFTRestartCountReached",
    wire_name="VmMaxFTRestartCountReached",
    since="vim.version.version5",
    rank=5,
)
class VmMaxFTRestartCountReached(vim.event.VmEvent):
    """The data object ``vim.event.VmMaxFTRestartCountReached``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmMaxFTRestartCountReached.rst``
    """
