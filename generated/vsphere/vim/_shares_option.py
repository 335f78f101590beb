# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SharesOption``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.SharesOption",
    wire_name="SharesOption",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("sharesOption", "vim.option.IntOption", since="vim.version.version6", rank=6),
        _rt.Property("defaultLevel", "vim.SharesInfo.Level", since="vim.version.version6", rank=6),
    ),
)
class SharesOption(vmodl.DynamicData):
    """The data object ``vim.SharesOption``.

    Fields:
        - ``sharesOption``: ``vim.option.IntOption``, required.
        - ``defaultLevel``: ``vim.SharesInfo.Level``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/SharesOption.rst``
    """

    sharesOption: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 4.1."""
    defaultLevel: _rt.Field[vim.SharesInfo.Level, vim.SharesInfo.Level | str] = _rt.UNSET
    """``vim.SharesInfo.Level``, required. Since vSphere API 4.1."""
