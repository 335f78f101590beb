# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FirewallInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.FirewallInfo",
    wire_name="HostFirewallInfo",
    properties=lambda: (
        _rt.Property("defaultPolicy", "vim.host.FirewallInfo.DefaultPolicy"),
        _rt.Property("ruleset", "vim.host.Ruleset", array=True, optional=True),
    ),
)
class FirewallInfo(vmodl.DynamicData):
    """The data object ``vim.host.FirewallInfo``, on the wire ``HostFirewallInfo``.

    Fields:
        - ``defaultPolicy``: ``vim.host.FirewallInfo.DefaultPolicy``, required.
        - ``ruleset``: List of ``vim.host.Ruleset``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/FirewallInfo.rst``
    """

    @_rt.data(
        "vim.host.FirewallInfo.DefaultPolicy",
        wire_name="HostFirewallDefaultPolicy",
        properties=lambda: (
            _rt.Property("incomingBlocked", "boolean", optional=True),
            _rt.Property("outgoingBlocked", "boolean", optional=True),
        ),
    )
    class DefaultPolicy(vmodl.DynamicData):
        """The data object ``vim.host.FirewallInfo.DefaultPolicy``, on the wire ``HostFirewallDefaultPolicy``.

        Fields:
            - ``incomingBlocked``: ``boolean``, optional.
            - ``outgoingBlocked``: ``boolean``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/FirewallInfo/DefaultPolicy.rst``
        """

        incomingBlocked: bool | None = None
        """``boolean``, optional. Since 1.0."""
        outgoingBlocked: bool | None = None
        """``boolean``, optional. Since 1.0."""

    defaultPolicy: vim.host.FirewallInfo.DefaultPolicy = _rt.UNSET
    """``vim.host.FirewallInfo.DefaultPolicy``, required. Since 1.0."""
    ruleset: _rt.Field[list[vim.host.Ruleset], Iterable[vim.host.Ruleset]] = _rt.EMPTY
    """List of ``vim.host.Ruleset``, optional. Since 1.0."""
