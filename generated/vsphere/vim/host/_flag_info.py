# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FlagInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.FlagInfo",
    wire_name="HostFlagInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "backgroundSnapshotsEnabled",
            "boolean",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class FlagInfo(vmodl.DynamicData):
    """The data object ``vim.host.FlagInfo``, on the wire ``HostFlagInfo``.

    Fields:
        - ``backgroundSnapshotsEnabled``: ``boolean``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/FlagInfo.rst``
    """

    backgroundSnapshotsEnabled: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
