# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedAttributeValue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedAttributeValue",
    wire_name="OvfUnsupportedAttributeValue",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("value", "string", since="vim.version.version5", rank=5),),
)
class OvfUnsupportedAttributeValue(vim.fault.OvfUnsupportedAttribute):
    """The fault ``vim.fault.OvfUnsupportedAttributeValue``.

    Fields:
        - ``value``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnsupportedAttributeValue.rst``
    """

    value: str = ""
    """``string``, required. Since vSphere API 4.0."""
