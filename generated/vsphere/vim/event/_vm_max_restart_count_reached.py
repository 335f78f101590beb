# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmMaxRestartCountReached``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmMaxRestartCountReached",
    wire_name="VmMaxRestartCountReached",
    since="vim.version.version5",
    rank=5,
)
class VmMaxRestartCountReached(vim.event.VmEvent):
    """The data object ``vim.event.VmMaxRestartCountReached``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmMaxRestartCountReached.rst``
    """
