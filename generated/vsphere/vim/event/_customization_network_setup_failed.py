# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomizationNetworkSetupFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomizationNetworkSetupFailed",
    wire_name="CustomizationNetworkSetupFailed",
    since="vim.version.version2",
    rank=2,
)
class CustomizationNetworkSetupFailed(vim.event.CustomizationFailed):
    """The data object ``vim.event.CustomizationNetworkSetupFailed``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/CustomizationNetworkSetupFailed.rst``
    """
