# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.SyncVolumeSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.SyncVolumeSpec",
    wire_name="CnsSyncVolumeSpec",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "datastore", "vim.Datastore", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "syncMode", "string", array=True, optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class SyncVolumeSpec(vmodl.DynamicData):
    """The data object ``vim.cns.SyncVolumeSpec``, on the wire ``CnsSyncVolumeSpec``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``datastore``: ``vim.Datastore``, optional.
        - ``syncMode``: List of ``string``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cns/SyncVolumeSpec.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vsan API 9.1.0.0."""
    datastore: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since vsan API 9.1.0.0."""
    syncMode: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 9.1.0.0."""
