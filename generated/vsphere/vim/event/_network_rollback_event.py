# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.NetworkRollbackEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.NetworkRollbackEvent",
    wire_name="NetworkRollbackEvent",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("methodName", "string", since="vim.version.version8", rank=8),
        _rt.Property("transactionId", "string", since="vim.version.version8", rank=8),
    ),
)
class NetworkRollbackEvent(vim.event.Event):
    """The data object ``vim.event.NetworkRollbackEvent``.

    Fields:
        - ``methodName``: ``string``, required.
        - ``transactionId``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/NetworkRollbackEvent.rst``
    """

    methodName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    transactionId: str = ""
    """``string``, required. Since vSphere API 5.1."""
