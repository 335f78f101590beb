# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.query.InvalidProperty``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.query.InvalidProperty",
    wire_name="InvalidProperty",
    properties=lambda: (_rt.Property("name", "PropertyPath"),),
)
class InvalidProperty(vmodl.MethodFault):
    """There is no property at the given path.

    Fields:
        - ``name``: ``PropertyPath``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.query.InvalidProperty.md``
        ``vmodl/query/InvalidProperty.rst``
    """

    name: str = ""
    """``PropertyPath``, required. Since 1.0."""
