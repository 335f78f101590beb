# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.StoragePod``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.StoragePod",
    wire_name="StoragePod",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "summary",
            "vim.StoragePod.Summary",
            optional=True,
            since="vim.version.version7",
            rank=7,
            privilege="System.View",
        ),
        _rt.Property(
            "podStorageDrsEntry",
            "vim.StorageResourceManager.PodStorageDrsEntry",
            optional=True,
            since="vim.version.version7",
            rank=7,
            privilege="System.Read",
        ),
    ),
)
class StoragePod(vim.Folder):
    """The managed object ``vim.StoragePod``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/StoragePod.rst``
    """

    @_rt.data(
        "vim.StoragePod.Summary",
        wire_name="StoragePodSummary",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version7", rank=7),
            _rt.Property("capacity", "long", since="vim.version.version7", rank=7),
            _rt.Property("freeSpace", "long", since="vim.version.version7", rank=7),
        ),
    )
    class Summary(vmodl.DynamicData):
        """The data object ``vim.StoragePod.Summary``, on the wire ``StoragePodSummary``.

        Fields:
            - ``name``: ``string``, required.
            - ``capacity``: ``long``, required.
            - ``freeSpace``: ``long``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/StoragePod/Summary.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 5.0."""
        capacity: int = 0
        """``long``, required. Since vSphere API 5.0."""
        freeSpace: int = 0
        """``long``, required. Since vSphere API 5.0."""

    @property
    def summary(self) -> vim.StoragePod.Summary | None:
        """``vim.StoragePod.Summary``, optional. Since vSphere API 5.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 7:
            self._unsupported("summary", 7)
        _result: vim.StoragePod.Summary | None = self._fetch("summary")
        return _result

    @property
    def podStorageDrsEntry(self) -> vim.StorageResourceManager.PodStorageDrsEntry | None:
        """``vim.StorageResourceManager.PodStorageDrsEntry``, optional. Since vSphere API 5.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 7:
            self._unsupported("podStorageDrsEntry", 7)
        _result: vim.StorageResourceManager.PodStorageDrsEntry | None = self._fetch(
            "podStorageDrsEntry"
        )
        return _result
