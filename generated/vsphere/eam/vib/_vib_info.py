# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.vib.VibInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam, vmodl


@_rt.data(
    "eam.vib.VibInfo",
    wire_name="VibVibInfo",
    since="eam.version.version6",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "string", since="eam.version.version6", rank=5),
        _rt.Property("name", "string", since="eam.version.version6", rank=5),
        _rt.Property("version", "string", since="eam.version.version6", rank=5),
        _rt.Property("vendor", "string", since="eam.version.version6", rank=5),
        _rt.Property("summary", "string", since="eam.version.version6", rank=5),
        _rt.Property(
            "softwareTags",
            "eam.vib.VibInfo.SoftwareTags",
            optional=True,
            since="eam.version.version6_5",
            rank=6,
        ),
        _rt.Property("releaseDate", "dateTime", since="eam.version.version6", rank=5),
    ),
)
class VibInfo(vmodl.DynamicData):
    """The data object ``eam.vib.VibInfo``, on the wire ``VibVibInfo``.

    Fields:
        - ``id``: ``string``, required.
        - ``name``: ``string``, required.
        - ``version``: ``string``, required.
        - ``vendor``: ``string``, required.
        - ``summary``: ``string``, required.
        - ``softwareTags``: ``eam.vib.VibInfo.SoftwareTags``, optional. Since eam API 6.5.
        - ``releaseDate``: ``dateTime``, required.

    Since:
        eam API 6.0 (``eam.version.version6``)

    Source:
        ``eam/vib/VibInfo.rst``
    """

    @_rt.data(
        "eam.vib.VibInfo.SoftwareTags",
        wire_name="VibVibInfoSoftwareTags",
        since="eam.version.version6_5",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "tags", "string", array=True, optional=True, since="eam.version.version6_5", rank=6
            ),
        ),
    )
    class SoftwareTags(vmodl.DynamicData):
        """The data object ``eam.vib.VibInfo.SoftwareTags``, on the wire ``VibVibInfoSoftwareTags``.

        Fields:
            - ``tags``: List of ``string``, optional.

        Since:
            eam API 6.5 (``eam.version.version6_5``)

        Source:
            ``eam/vib/VibInfo/SoftwareTags.rst``
        """

        tags: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 6.5."""

    id: str = ""
    """``string``, required. Since eam API 6.0."""
    name: str = ""
    """``string``, required. Since eam API 6.0."""
    version: str = ""
    """``string``, required. Since eam API 6.0."""
    vendor: str = ""
    """``string``, required. Since eam API 6.0."""
    summary: str = ""
    """``string``, required. Since eam API 6.0."""
    softwareTags: eam.vib.VibInfo.SoftwareTags | None = None
    """``eam.vib.VibInfo.SoftwareTags``, optional. Since eam API 6.5."""
    releaseDate: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since eam API 6.0."""
