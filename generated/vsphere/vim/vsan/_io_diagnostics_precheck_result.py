# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsPrecheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.IODiagnosticsPrecheckResult",
    wire_name="VsanIODiagnosticsPrecheckResult",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("supported", "boolean", since="vsan.version.version18", rank=16),
        _rt.Property(
            "failedChecks",
            "vim.vsan.IODiagnosticsFailedCheck",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class IODiagnosticsPrecheckResult(vmodl.DynamicData):
    """The data object ``vim.vsan.IODiagnosticsPrecheckResult``, on the wire ``VsanIODiagnosticsPrecheckResult``.

    Fields:
        - ``supported``: ``boolean``, required.
        - ``failedChecks``: List of ``vim.vsan.IODiagnosticsFailedCheck``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsPrecheckResult.rst``
    """

    supported: bool = False
    """``boolean``, required. Since vSAN 7.0U3."""
    failedChecks: _rt.Field[
        list[vim.vsan.IODiagnosticsFailedCheck], Iterable[vim.vsan.IODiagnosticsFailedCheck]
    ] = _rt.EMPTY
    """List of ``vim.vsan.IODiagnosticsFailedCheck``, optional. Since vSAN 7.0U3."""
