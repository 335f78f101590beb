# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConsumerCallbackFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConsumerCallbackFault",
    wire_name="OvfConsumerCallbackFault",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("extensionKey", "string", since="vim.version.version7", rank=7),
        _rt.Property("extensionName", "string", since="vim.version.version7", rank=7),
    ),
)
class OvfConsumerCallbackFault(vim.fault.OvfFault):
    """The fault ``vim.fault.OvfConsumerCallbackFault``.

    Fields:
        - ``extensionKey``: ``string``, required.
        - ``extensionName``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfConsumerCallbackFault.rst``
    """

    extensionKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
    extensionName: str = ""
    """``string``, required. Since vSphere API 5.0."""
