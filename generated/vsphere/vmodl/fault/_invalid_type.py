# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.InvalidType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.InvalidType",
    wire_name="InvalidType",
    properties=lambda: (_rt.Property("argument", "PropertyPath", optional=True),),
)
class InvalidType(vmodl.fault.InvalidRequest):
    """The request contains a type that the server does not know, or one that is out of place there.

    Fields:
        - ``argument``: ``PropertyPath``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.InvalidType.md``
        ``vmodl/fault/InvalidType.rst``
    """

    argument: str | None = None
    """``PropertyPath``, optional. Since 1.0."""
