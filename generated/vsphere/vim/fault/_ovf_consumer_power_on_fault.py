# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConsumerPowerOnFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConsumerPowerOnFault",
    wire_name="OvfConsumerPowerOnFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("extensionKey", "string", since="vim.version.version7", rank=7),
        _rt.Property("extensionName", "string", since="vim.version.version7", rank=7),
        _rt.Property("description", "string", since="vim.version.version7", rank=7),
    ),
)
class OvfConsumerPowerOnFault(vim.fault.InvalidState):
    """The fault ``vim.fault.OvfConsumerPowerOnFault``.

    Fields:
        - ``extensionKey``: ``string``, required.
        - ``extensionName``: ``string``, required.
        - ``description``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfConsumerPowerOnFault.rst``
    """

    extensionKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
    extensionName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    description: str = ""
    """``string``, required. Since vSphere API 5.0."""
