# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.InvalidArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.InvalidArgument",
    wire_name="InvalidArgument",
    properties=lambda: (_rt.Property("invalidProperty", "PropertyPath", optional=True),),
)
class InvalidArgument(vmodl.RuntimeFault):
    """An argument is missing, malformed, or makes no sense together with the others.

    Fields:
        - ``invalidProperty``: ``PropertyPath``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.InvalidArgument.md``
        ``vmodl/fault/InvalidArgument.rst``
    """

    invalidProperty: str | None = None
    """``PropertyPath``, optional. Since 1.0."""
