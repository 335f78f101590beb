# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DpmConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DpmConfigInfo",
    wire_name="ClusterDpmConfigInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version2", rank=2),
        _rt.Property(
            "defaultDpmBehavior",
            "vim.cluster.DpmConfigInfo.DpmBehavior",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "hostPowerActionRate", "int", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "option",
            "vim.option.OptionValue",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class DpmConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.DpmConfigInfo``, on the wire ``ClusterDpmConfigInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``defaultDpmBehavior``: ``vim.cluster.DpmConfigInfo.DpmBehavior``, optional.
        - ``hostPowerActionRate``: ``int``, optional. Since vSphere API 4.0.
        - ``option``: List of ``vim.option.OptionValue``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/DpmConfigInfo.rst``
    """

    @_rt.enum(
        "vim.cluster.DpmConfigInfo.DpmBehavior",
        wire_name="DpmBehavior",
        since="vim.version.version2",
        rank=2,
    )
    class DpmBehavior(_rt.VimEnum):
        """The enum ``vim.cluster.DpmConfigInfo.DpmBehavior``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/cluster/DpmConfigInfo/DpmBehavior.rst``
        """

        manual = "manual"
        """The value ``manual``."""
        automated = "automated"
        """The value ``automated``."""

    enabled: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
    defaultDpmBehavior: _rt.Field[
        vim.cluster.DpmConfigInfo.DpmBehavior | None,
        vim.cluster.DpmConfigInfo.DpmBehavior | str | None,
    ] = _rt.UNSET
    """``vim.cluster.DpmConfigInfo.DpmBehavior``, optional. Since VI API 2.5."""
    hostPowerActionRate: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    option: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = _rt.EMPTY
    """List of ``vim.option.OptionValue``, optional. Since VI API 2.5."""
