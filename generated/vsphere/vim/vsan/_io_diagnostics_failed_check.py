# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsFailedCheck``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.IODiagnosticsFailedCheck",
    wire_name="VsanIODiagnosticsFailedCheck",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("unsupportedType", "string", since="vsan.version.version18", rank=16),
        _rt.Property("reason", "vmodl.LocalizableMessage", since="vsan.version.version18", rank=16),
    ),
)
class IODiagnosticsFailedCheck(vmodl.DynamicData):
    """The data object ``vim.vsan.IODiagnosticsFailedCheck``, on the wire ``VsanIODiagnosticsFailedCheck``.

    Fields:
        - ``unsupportedType``: ``string``, required.
        - ``reason``: ``vmodl.LocalizableMessage``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsFailedCheck.rst``
    """

    unsupportedType: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    reason: vmodl.LocalizableMessage = _rt.UNSET
    """``vmodl.LocalizableMessage``, required. Since vSAN 7.0U3."""
