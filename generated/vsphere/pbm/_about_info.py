# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.AboutInfo``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "pbm.AboutInfo",
    wire_name="PbmAboutInfo",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("name", "string", since="pbm.version.version1", rank=1),
        _rt.Property("version", "string", since="pbm.version.version1", rank=1),
        _rt.Property("instanceUuid", "string", since="pbm.version.version1", rank=1),
    ),
)
class AboutInfo(vmodl.DynamicData):
    """The data object ``pbm.AboutInfo``, on the wire ``PbmAboutInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``version``: ``string``, required.
        - ``instanceUuid``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/AboutInfo.rst``
    """

    name: str = ""
    """``string``, required. Since pbm API 1.0."""
    version: str = ""
    """``string``, required. Since pbm API 1.0."""
    instanceUuid: str = ""
    """``string``, required. Since pbm API 1.0."""
