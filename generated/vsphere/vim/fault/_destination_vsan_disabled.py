# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DestinationVsanDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DestinationVsanDisabled",
    wire_name="DestinationVsanDisabled",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("destinationCluster", "string", since="vim.version.version9", rank=9),
    ),
)
class DestinationVsanDisabled(vim.fault.CannotMoveVsanEnabledHost):
    """The fault ``vim.fault.DestinationVsanDisabled``.

    Fields:
        - ``destinationCluster``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/DestinationVsanDisabled.rst``
    """

    destinationCluster: str = ""
    """``string``, required. Since vSphere API 5.5."""
