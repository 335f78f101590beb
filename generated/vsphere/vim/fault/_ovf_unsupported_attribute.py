# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedAttribute``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedAttribute",
    wire_name="OvfUnsupportedAttribute",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("elementName", "string", since="vim.version.version5", rank=5),
        _rt.Property("attributeName", "string", since="vim.version.version5", rank=5),
    ),
)
class OvfUnsupportedAttribute(vim.fault.OvfUnsupportedPackage):
    """The fault ``vim.fault.OvfUnsupportedAttribute``.

    Fields:
        - ``elementName``: ``string``, required.
        - ``attributeName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnsupportedAttribute.rst``
    """

    elementName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    attributeName: str = ""
    """``string``, required. Since vSphere API 4.0."""
