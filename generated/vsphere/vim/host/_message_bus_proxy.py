# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MessageBusProxy``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.managed(
    "vim.host.MessageBusProxy", wire_name="MessageBusProxy", since="vim.version.version10", rank=10
)
class MessageBusProxy(_rt.ManagedObject):
    """The managed object ``vim.host.MessageBusProxy``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/host/MessageBusProxy.rst``
    """
