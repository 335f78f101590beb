# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.FirewallProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.FirewallProfile",
    wire_name="FirewallProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "ruleset",
            "vim.profile.host.FirewallProfile.RulesetProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class FirewallProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.FirewallProfile``.

    Fields:
        - ``ruleset``: List of ``vim.profile.host.FirewallProfile.RulesetProfile``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/FirewallProfile.rst``
    """

    @_rt.data(
        "vim.profile.host.FirewallProfile.RulesetProfile",
        wire_name="FirewallProfileRulesetProfile",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (_rt.Property("key", "string", since="vim.version.version5", rank=5),),
    )
    class RulesetProfile(vim.profile.ApplyProfile):
        """The data object ``vim.profile.host.FirewallProfile.RulesetProfile``, on the wire ``FirewallProfileRulesetProfile``.

        Fields:
            - ``key``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/FirewallProfile/RulesetProfile.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.0."""

    ruleset: _rt.Field[
        list[vim.profile.host.FirewallProfile.RulesetProfile],
        Iterable[vim.profile.host.FirewallProfile.RulesetProfile],
    ] = _rt.EMPTY
    """List of ``vim.profile.host.FirewallProfile.RulesetProfile``, optional. Since vSphere API
    4.0.
    """
