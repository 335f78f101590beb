# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SharesInfo``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.SharesInfo",
    wire_name="SharesInfo",
    properties=lambda: (
        _rt.Property("shares", "int"),
        _rt.Property("level", "vim.SharesInfo.Level"),
    ),
)
class SharesInfo(vmodl.DynamicData):
    """The data object ``vim.SharesInfo``.

    Fields:
        - ``shares``: ``int``, required.
        - ``level``: ``vim.SharesInfo.Level``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/SharesInfo.rst``
    """

    @_rt.enum("vim.SharesInfo.Level", wire_name="SharesLevel")
    class Level(_rt.VimEnum):
        """The enum ``vim.SharesInfo.Level``, on the wire ``SharesLevel``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/SharesInfo/Level.rst``
        """

        low = "low"
        """The value ``low``."""
        normal = "normal"
        """The value ``normal``."""
        high = "high"
        """The value ``high``."""
        custom = "custom"
        """The value ``custom``."""

    shares: int = 0
    """``int``, required. Since 1.0."""
    level: _rt.Field[vim.SharesInfo.Level, vim.SharesInfo.Level | str] = _rt.UNSET
    """``vim.SharesInfo.Level``, required. Since 1.0."""
