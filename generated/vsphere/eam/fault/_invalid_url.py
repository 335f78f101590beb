# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.InvalidUrl``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.InvalidUrl",
    wire_name="InvalidUrl",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("url", "string", since="eam.version.version1", rank=1),
        _rt.Property("malformedUrl", "boolean", since="eam.version.version1", rank=1),
        _rt.Property("unknownHost", "boolean", since="eam.version.version1", rank=1),
        _rt.Property("connectionRefused", "boolean", since="eam.version.version1", rank=1),
        _rt.Property("responseCode", "int", optional=True, since="eam.version.version1", rank=1),
    ),
)
class InvalidUrl(eam.fault.EamFault):
    """The fault ``eam.fault.InvalidUrl``.

    Fields:
        - ``url``: ``string``, required.
        - ``malformedUrl``: ``boolean``, required.
        - ``unknownHost``: ``boolean``, required.
        - ``connectionRefused``: ``boolean``, required.
        - ``responseCode``: ``int``, optional.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/fault/InvalidUrl.rst``
    """

    url: str = ""
    """``string``, required. Since eam API 1.0."""
    malformedUrl: bool = False
    """``boolean``, required. Since eam API 1.0."""
    unknownHost: bool = False
    """``boolean``, required. Since eam API 1.0."""
    connectionRefused: bool = False
    """``boolean``, required. Since eam API 1.0."""
    responseCode: int | None = None
    """``int``, optional. Since eam API 1.0."""
