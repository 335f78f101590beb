# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DrsConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DrsConfigInfo",
    wire_name="ClusterDrsConfigInfo",
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True),
        _rt.Property(
            "enableVmBehaviorOverrides",
            "boolean",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("defaultVmBehavior", "vim.cluster.DrsConfigInfo.DrsBehavior", optional=True),
        _rt.Property("vmotionRate", "int", optional=True),
        _rt.Property(
            "scaleDescendantsShares", "string", optional=True, since="vim.version.v7_0", rank=18
        ),
        _rt.Property("option", "vim.option.OptionValue", array=True, optional=True),
    ),
)
class DrsConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.DrsConfigInfo``, on the wire ``ClusterDrsConfigInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``enableVmBehaviorOverrides``: ``boolean``, optional. Since vSphere API 4.0.
        - ``defaultVmBehavior``: ``vim.cluster.DrsConfigInfo.DrsBehavior``, optional.
        - ``vmotionRate``: ``int``, optional.
        - ``scaleDescendantsShares``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``option``: List of ``vim.option.OptionValue``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/DrsConfigInfo.rst``
    """

    @_rt.enum("vim.cluster.DrsConfigInfo.DrsBehavior", wire_name="DrsBehavior")
    class DrsBehavior(_rt.VimEnum):
        """The enum ``vim.cluster.DrsConfigInfo.DrsBehavior``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/cluster/DrsConfigInfo/DrsBehavior.rst``
        """

        manual = "manual"
        """The value ``manual``."""
        partiallyAutomated = "partiallyAutomated"
        """The value ``partiallyAutomated``."""
        fullyAutomated = "fullyAutomated"
        """The value ``fullyAutomated``."""

    enabled: bool | None = None
    """``boolean``, optional. Since 1.0."""
    enableVmBehaviorOverrides: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    defaultVmBehavior: _rt.Field[
        vim.cluster.DrsConfigInfo.DrsBehavior | None,
        vim.cluster.DrsConfigInfo.DrsBehavior | str | None,
    ] = _rt.UNSET
    """``vim.cluster.DrsConfigInfo.DrsBehavior``, optional. Since 1.0."""
    vmotionRate: int | None = None
    """``int``, optional. Since 1.0."""
    scaleDescendantsShares: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    option: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = _rt.EMPTY
    """List of ``vim.option.OptionValue``, optional. Since 1.0."""
