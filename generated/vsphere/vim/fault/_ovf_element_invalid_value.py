# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfElementInvalidValue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfElementInvalidValue",
    wire_name="OvfElementInvalidValue",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("value", "string", since="vim.version.version5", rank=5),),
)
class OvfElementInvalidValue(vim.fault.OvfElement):
    """The fault ``vim.fault.OvfElementInvalidValue``.

    Fields:
        - ``value``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfElementInvalidValue.rst``
    """

    value: str = ""
    """``string``, required. Since vSphere API 4.0."""
