# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.TgwEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.TgwEventArgument",
    wire_name="TgwEventArgument",
    since="vim.version.v9_1_0_0",
    rank=35,
    properties=lambda: (
        _rt.Property("tgw", "vim.TransitGateway", since="vim.version.v9_1_0_0", rank=35),
    ),
)
class TgwEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.TgwEventArgument``.

    Fields:
        - ``tgw``: ``vim.TransitGateway``, required.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/event/TgwEventArgument.rst``
    """

    tgw: vim.TransitGateway = _rt.UNSET
    """``vim.TransitGateway``, required. Since vSphere API 9.1.0.0."""
