# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiLUNCommonInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanIscsiLUNCommonInfo",
    wire_name="VsanIscsiLUNCommonInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("lunId", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("alias", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("lunSize", "long", since="vim.version.version11", rank=11),
        _rt.Property("status", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class VsanIscsiLUNCommonInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanIscsiLUNCommonInfo``.

    Fields:
        - ``lunId``: ``int``, optional.
        - ``alias``: ``string``, optional.
        - ``lunSize``: ``long``, required.
        - ``status``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiLUNCommonInfo.rst``
    """

    @_rt.enum(
        "vim.cluster.VsanIscsiLUNCommonInfo.VsanIscsiLUNStatus",
        wire_name="VsanIscsiLUNStatus",
        since="vim.version.version11",
        rank=11,
    )
    class VsanIscsiLUNStatus(_rt.VimEnum):
        """The enum ``vim.cluster.VsanIscsiLUNCommonInfo.VsanIscsiLUNStatus``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/cluster/VsanIscsiLUNCommonInfo/VsanIscsiLUNStatus.rst``
        """

        Online = "Online"
        """The value ``Online``."""
        Offline = "Offline"
        """The value ``Offline``."""
        VsanIscsiLUNStatus_Unknown = "VsanIscsiLUNStatus_Unknown"
        """The value ``VsanIscsiLUNStatus_Unknown``."""

    lunId: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    alias: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    lunSize: int = 0
    """``long``, required. Since vSphere API 6.5."""
    status: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
