# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConsumerValidationFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConsumerValidationFault",
    wire_name="OvfConsumerValidationFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("extensionKey", "string", since="vim.version.version7", rank=7),
        _rt.Property("extensionName", "string", since="vim.version.version7", rank=7),
        _rt.Property("message", "string", since="vim.version.version7", rank=7),
    ),
)
class OvfConsumerValidationFault(vim.fault.VmConfigFault):
    """The fault ``vim.fault.OvfConsumerValidationFault``.

    Fields:
        - ``extensionKey``: ``string``, required.
        - ``extensionName``: ``string``, required.
        - ``message``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfConsumerValidationFault.rst``
    """

    extensionKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
    extensionName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    message: str = ""
    """``string``, required. Since vSphere API 5.0."""
