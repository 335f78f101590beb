# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsTarget``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.IODiagnosticsTarget",
    wire_name="VsanIODiagnosticsTarget",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("type", "string", since="vsan.version.version18", rank=16),
        _rt.Property("entityId", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "objUuids", "string", array=True, optional=True, since="vsan.version.version18", rank=16
        ),
    ),
)
class IODiagnosticsTarget(vmodl.DynamicData):
    """The data object ``vim.vsan.IODiagnosticsTarget``, on the wire ``VsanIODiagnosticsTarget``.

    Fields:
        - ``type``: ``string``, required.
        - ``entityId``: ``string``, required.
        - ``objUuids``: List of ``string``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsTarget.rst``
    """

    type: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    entityId: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    objUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U3."""
