# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.ExtendedElementDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "pbm.ExtendedElementDescription",
    wire_name="PbmExtendedElementDescription",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("label", "string", since="pbm.version.version1", rank=1),
        _rt.Property("summary", "string", since="pbm.version.version1", rank=1),
        _rt.Property("key", "string", since="pbm.version.version1", rank=1),
        _rt.Property("messageCatalogKeyPrefix", "string", since="pbm.version.version1", rank=1),
        _rt.Property(
            "messageArg",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class ExtendedElementDescription(vmodl.DynamicData):
    """The data object ``pbm.ExtendedElementDescription``, on the wire ``PbmExtendedElementDescription``.

    Fields:
        - ``label``: ``string``, required.
        - ``summary``: ``string``, required.
        - ``key``: ``string``, required.
        - ``messageCatalogKeyPrefix``: ``string``, required.
        - ``messageArg``: List of ``vmodl.KeyAnyValue``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/ExtendedElementDescription.rst``
    """

    label: str = ""
    """``string``, required. Since pbm API 1.0."""
    summary: str = ""
    """``string``, required. Since pbm API 1.0."""
    key: str = ""
    """``string``, required. Since pbm API 1.0."""
    messageCatalogKeyPrefix: str = ""
    """``string``, required. Since pbm API 1.0."""
    messageArg: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since pbm API 1.0."""
