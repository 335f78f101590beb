# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.AboutInfo``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vslm.AboutInfo",
    wire_name="VslmAboutInfo",
    since="vslm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("name", "string", since="vslm.version.version1", rank=1),
        _rt.Property("fullName", "string", since="vslm.version.version1", rank=1),
        _rt.Property("vendor", "string", since="vslm.version.version1", rank=1),
        _rt.Property("apiVersion", "string", since="vslm.version.version1", rank=1),
        _rt.Property("instanceUuid", "string", since="vslm.version.version1", rank=1),
    ),
)
class AboutInfo(vmodl.DynamicData):
    """The data object ``vslm.AboutInfo``, on the wire ``VslmAboutInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``fullName``: ``string``, required.
        - ``vendor``: ``string``, required.
        - ``apiVersion``: ``string``, required.
        - ``instanceUuid``: ``string``, required.

    Since:
        vslm API 1.0 (``vslm.version.version1``)

    Source:
        ``vslm/AboutInfo.rst``
    """

    name: str = ""
    """``string``, required. Since vslm API 1.0."""
    fullName: str = ""
    """``string``, required. Since vslm API 1.0."""
    vendor: str = ""
    """``string``, required. Since vslm API 1.0."""
    apiVersion: str = ""
    """``string``, required. Since vslm API 1.0."""
    instanceUuid: str = ""
    """``string``, required. Since vslm API 1.0."""
