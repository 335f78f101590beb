# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfDiagnosticException``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfDiagnosticException",
    wire_name="VsanPerfDiagnosticException",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("exceptionId", "string", since="vsan.version.version3", rank=1),
        _rt.Property("exceptionMessage", "string", since="vsan.version.version3", rank=1),
        _rt.Property("exceptionDetails", "string", since="vsan.version.version3", rank=1),
        _rt.Property("exceptionUrl", "string", since="vsan.version.version3", rank=1),
    ),
)
class VsanPerfDiagnosticException(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfDiagnosticException``.

    Fields:
        - ``exceptionId``: ``string``, required.
        - ``exceptionMessage``: ``string``, required.
        - ``exceptionDetails``: ``string``, required.
        - ``exceptionUrl``: ``string``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanPerfDiagnosticException.rst``
    """

    exceptionId: str = ""
    """``string``, required. Since vsan API 6.6."""
    exceptionMessage: str = ""
    """``string``, required. Since vsan API 6.6."""
    exceptionDetails: str = ""
    """``string``, required. Since vsan API 6.6."""
    exceptionUrl: str = ""
    """``string``, required. Since vsan API 6.6."""
