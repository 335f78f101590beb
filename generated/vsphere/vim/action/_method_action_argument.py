# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.action.MethodActionArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.action.MethodActionArgument",
    wire_name="MethodActionArgument",
    properties=lambda: (_rt.Property("value", "anyType", optional=True),),
)
class MethodActionArgument(vmodl.DynamicData):
    """The data object ``vim.action.MethodActionArgument``.

    Fields:
        - ``value``: ``anyType``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/action/MethodActionArgument.rst``
    """

    value: object = None
    """``anyType``, optional. Since 1.0."""
