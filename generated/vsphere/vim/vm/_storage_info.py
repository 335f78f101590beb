# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.StorageInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.StorageInfo",
    wire_name="VirtualMachineStorageInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "perDatastoreUsage",
            "vim.vm.StorageInfo.UsageOnDatastore",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("timestamp", "dateTime", since="vim.version.version5", rank=5),
    ),
)
class StorageInfo(vmodl.DynamicData):
    """The data object ``vim.vm.StorageInfo``, on the wire ``VirtualMachineStorageInfo``.

    Fields:
        - ``perDatastoreUsage``: List of ``vim.vm.StorageInfo.UsageOnDatastore``, optional.
        - ``timestamp``: ``dateTime``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/StorageInfo.rst``
    """

    @_rt.data(
        "vim.vm.StorageInfo.UsageOnDatastore",
        wire_name="VirtualMachineUsageOnDatastore",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("datastore", "vim.Datastore", since="vim.version.version5", rank=5),
            _rt.Property("committed", "long", since="vim.version.version5", rank=5),
            _rt.Property("uncommitted", "long", since="vim.version.version5", rank=5),
            _rt.Property("unshared", "long", since="vim.version.version5", rank=5),
        ),
    )
    class UsageOnDatastore(vmodl.DynamicData):
        """The data object ``vim.vm.StorageInfo.UsageOnDatastore``, on the wire ``VirtualMachineUsageOnDatastore``.

        Fields:
            - ``datastore``: ``vim.Datastore``, required.
            - ``committed``: ``long``, required.
            - ``uncommitted``: ``long``, required.
            - ``unshared``: ``long``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/StorageInfo/UsageOnDatastore.rst``
        """

        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 4.0."""
        committed: int = 0
        """``long``, required. Since vSphere API 4.0."""
        uncommitted: int = 0
        """``long``, required. Since vSphere API 4.0."""
        unshared: int = 0
        """``long``, required. Since vSphere API 4.0."""

    perDatastoreUsage: _rt.Field[
        list[vim.vm.StorageInfo.UsageOnDatastore], Iterable[vim.vm.StorageInfo.UsageOnDatastore]
    ] = _rt.EMPTY
    """List of ``vim.vm.StorageInfo.UsageOnDatastore``, optional. Since vSphere API 4.0."""
    timestamp: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 4.0."""
