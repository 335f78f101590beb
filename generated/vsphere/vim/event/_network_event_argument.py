# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.NetworkEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.NetworkEventArgument",
    wire_name="NetworkEventArgument",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("network", "vim.Network", since="vim.version.version5", rank=5),
    ),
)
class NetworkEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.NetworkEventArgument``.

    Fields:
        - ``network``: ``vim.Network``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/NetworkEventArgument.rst``
    """

    network: vim.Network = _rt.UNSET
    """``vim.Network``, required. Since vSphere API 4.0."""
