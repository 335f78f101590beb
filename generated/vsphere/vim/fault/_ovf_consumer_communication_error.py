# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfConsumerCommunicationError``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfConsumerCommunicationError",
    wire_name="OvfConsumerCommunicationError",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("description", "string", since="vim.version.version7", rank=7),
    ),
)
class OvfConsumerCommunicationError(vim.fault.OvfConsumerCallbackFault):
    """The fault ``vim.fault.OvfConsumerCommunicationError``.

    Fields:
        - ``description``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OvfConsumerCommunicationError.rst``
    """

    description: str = ""
    """``string``, required. Since vSphere API 5.0."""
