# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfNoSpaceOnController``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfNoSpaceOnController",
    wire_name="OvfNoSpaceOnController",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("parent", "string", since="vim.version.version7", rank=7),),
)
class OvfNoSpaceOnController(vim.fault.OvfUnsupportedElement):
    """The fault ``vim.fault.OvfNoSpaceOnController``.

    Fields:
        - ``parent``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfNoSpaceOnController.rst``
    """

    parent: str = ""
    """``string``, required. Since vSphere API 5.0."""
