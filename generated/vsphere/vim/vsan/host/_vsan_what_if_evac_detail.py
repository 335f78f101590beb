# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanWhatIfEvacDetail``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.VsanWhatIfEvacDetail",
    wire_name="VsanWhatIfEvacDetail",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("success", "boolean", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("bytesToSync", "long", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "inaccessibleObjects",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "incompliantObjects",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "extraSpaceNeeded", "long", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "failedDueToInaccessibleObjects",
            "boolean",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanWhatIfEvacDetail(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanWhatIfEvacDetail``.

    Fields:
        - ``success``: ``boolean``, optional.
        - ``bytesToSync``: ``long`` in bytes, optional.
        - ``inaccessibleObjects``: List of ``string``, optional.
        - ``incompliantObjects``: List of ``string``, optional.
        - ``extraSpaceNeeded``: ``long``, optional.
        - ``failedDueToInaccessibleObjects``: ``boolean``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/host/VsanWhatIfEvacDetail.rst``
    """

    success: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    bytesToSync: int | None = None
    """``long`` in bytes, optional. Since vsan API 6.6."""
    inaccessibleObjects: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
    incompliantObjects: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
    extraSpaceNeeded: int | None = None
    """``long``, optional. Since vsan API 6.6."""
    failedDueToInaccessibleObjects: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
