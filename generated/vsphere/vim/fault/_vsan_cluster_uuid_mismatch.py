# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VsanClusterUuidMismatch``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VsanClusterUuidMismatch",
    wire_name="VsanClusterUuidMismatch",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostClusterUuid", "string", since="vim.version.version9", rank=9),
        _rt.Property("destinationClusterUuid", "string", since="vim.version.version9", rank=9),
    ),
)
class VsanClusterUuidMismatch(vim.fault.CannotMoveVsanEnabledHost):
    """The fault ``vim.fault.VsanClusterUuidMismatch``.

    Fields:
        - ``hostClusterUuid``: ``string``, required.
        - ``destinationClusterUuid``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/VsanClusterUuidMismatch.rst``
    """

    hostClusterUuid: str = ""
    """``string``, required. Since vSphere API 5.5."""
    destinationClusterUuid: str = ""
    """``string``, required. Since vSphere API 5.5."""
