# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFailedUpdatingSecondaryConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmFailedUpdatingSecondaryConfig",
    wire_name="VmFailedUpdatingSecondaryConfig",
    since="vim.version.version5",
    rank=5,
)
class VmFailedUpdatingSecondaryConfig(vim.event.VmEvent):
    """The data object ``vim.event.VmFailedUpdatingSecondaryConfig``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmFailedUpdatingSecondaryConfig.rst``
    """
