# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfUnsupportedElement``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfUnsupportedElement",
    wire_name="OvfUnsupportedElement",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("name", "string", since="vim.version.version5", rank=5),),
)
class OvfUnsupportedElement(vim.fault.OvfUnsupportedPackage):
    """The fault ``vim.fault.OvfUnsupportedElement``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfUnsupportedElement.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
