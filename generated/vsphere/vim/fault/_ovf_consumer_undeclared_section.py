# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConsumerUndeclaredSection``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConsumerUndeclaredSection",
    wire_name="OvfConsumerUndeclaredSection",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("qualifiedSectionType", "string", since="vim.version.version7", rank=7),
    ),
)
class OvfConsumerUndeclaredSection(vim.fault.OvfConsumerCallbackFault):
    """The fault ``vim.fault.OvfConsumerUndeclaredSection``.

    Fields:
        - ``qualifiedSectionType``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfConsumerUndeclaredSection.rst``
    """

    qualifiedSectionType: str = ""
    """``string``, required. Since vSphere API 5.0."""
