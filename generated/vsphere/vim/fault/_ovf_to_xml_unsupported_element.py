# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfToXmlUnsupportedElement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfToXmlUnsupportedElement",
    wire_name="OvfToXmlUnsupportedElement",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class OvfToXmlUnsupportedElement(vim.fault.OvfSystemFault):
    """The fault ``vim.fault.OvfToXmlUnsupportedElement``.

    Fields:
        - ``name``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfToXmlUnsupportedElement.rst``
    """

    name: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
