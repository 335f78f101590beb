# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanComponentSyncState``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.VsanComponentSyncState",
    wire_name="VsanHostComponentSyncState",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.version7", rank=5),
        _rt.Property("diskUuid", "string", since="vsan.version.version7", rank=5),
        _rt.Property("hostUuid", "string", since="vsan.version.version7", rank=5),
        _rt.Property("bytesToSync", "long", since="vsan.version.version7", rank=5),
        _rt.Property("recoveryETA", "long", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property(
            "reasons", "string", array=True, optional=True, since="vsan.version.version7", rank=5
        ),
    ),
)
class VsanComponentSyncState(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanComponentSyncState``, on the wire ``VsanHostComponentSyncState``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``diskUuid``: ``string``, required.
        - ``hostUuid``: ``string``, required.
        - ``bytesToSync``: ``long`` in bytes, required.
        - ``recoveryETA``: ``long``, optional.
        - ``reasons``: List of ``string``, optional.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/vsan/host/VsanComponentSyncState.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 6.7."""
    diskUuid: str = ""
    """``string``, required. Since vsan API 6.7."""
    hostUuid: str = ""
    """``string``, required. Since vsan API 6.7."""
    bytesToSync: int = 0
    """``long`` in bytes, required. Since vsan API 6.7."""
    recoveryETA: int | None = None
    """``long``, optional. Since vsan API 6.7."""
    reasons: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.7."""
