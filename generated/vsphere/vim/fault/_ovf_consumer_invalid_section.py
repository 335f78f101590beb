# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConsumerInvalidSection``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConsumerInvalidSection",
    wire_name="OvfConsumerInvalidSection",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("lineNumber", "int", since="vim.version.version7", rank=7),
        _rt.Property("description", "string", since="vim.version.version7", rank=7),
    ),
)
class OvfConsumerInvalidSection(vim.fault.OvfConsumerCallbackFault):
    """The fault ``vim.fault.OvfConsumerInvalidSection``.

    Fields:
        - ``lineNumber``: ``int``, required.
        - ``description``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfConsumerInvalidSection.rst``
    """

    lineNumber: int = 0
    """``int``, required. Since vSphere API 5.0."""
    description: str = ""
    """``string``, required. Since vSphere API 5.0."""
