# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConsumerUndefinedPrefix``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConsumerUndefinedPrefix",
    wire_name="OvfConsumerUndefinedPrefix",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("prefix", "string", since="vim.version.version7", rank=7),),
)
class OvfConsumerUndefinedPrefix(vim.fault.OvfConsumerCallbackFault):
    """The fault ``vim.fault.OvfConsumerUndefinedPrefix``.

    Fields:
        - ``prefix``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfConsumerUndefinedPrefix.rst``
    """

    prefix: str = ""
    """``string``, required. Since vSphere API 5.0."""
