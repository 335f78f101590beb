# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.WipeDiskStatus``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.WipeDiskStatus",
    wire_name="VsanHostWipeDiskStatus",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("disk", "string", since="vsan.version.version15", rank=13),
        _rt.Property("eligible", "string", since="vsan.version.version15", rank=13),
        _rt.Property(
            "ineligibleReason",
            "vmodl.LocalizableMessage",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property("wipeState", "string", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "percentageCompleted", "int", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "estimatedTime", "long", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "wipeStartTime", "dateTime", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "wipeCompleteTime", "dateTime", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class WipeDiskStatus(vmodl.DynamicData):
    """The data object ``vim.vsan.host.WipeDiskStatus``, on the wire ``VsanHostWipeDiskStatus``.

    Fields:
        - ``disk``: ``string``, required.
        - ``eligible``: ``string``, required.
        - ``ineligibleReason``: List of ``vmodl.LocalizableMessage``, optional.
        - ``wipeState``: ``string``, optional.
        - ``percentageCompleted``: ``int``, optional.
        - ``estimatedTime``: ``long``, optional.
        - ``wipeStartTime``: ``dateTime``, optional.
        - ``wipeCompleteTime``: ``dateTime``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/WipeDiskStatus.rst``
    """

    disk: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    eligible: str = ""
    """``string``, required. Since vSAN 7.0U1."""
    ineligibleReason: _rt.Field[
        list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
    ] = _rt.EMPTY
    """List of ``vmodl.LocalizableMessage``, optional. Since vSAN 7.0U1."""
    wipeState: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    percentageCompleted: int | None = None
    """``int``, optional. Since vSAN 7.0U1."""
    estimatedTime: int | None = None
    """``long``, optional. Since vSAN 7.0U1."""
    wipeStartTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 7.0U1."""
    wipeCompleteTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 7.0U1."""
