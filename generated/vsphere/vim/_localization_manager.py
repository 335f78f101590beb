# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.LocalizationManager``."""

from __future__ import annotations

import datetime

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.LocalizationManager",
    wire_name="LocalizationManager",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "catalog",
            "vim.LocalizationManager.MessageCatalog",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.View",
        ),
    ),
)
class LocalizationManager(_rt.ManagedObject):
    """The managed object ``vim.LocalizationManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/LocalizationManager.rst``
    """

    @_rt.data(
        "vim.LocalizationManager.MessageCatalog",
        wire_name="LocalizationManagerMessageCatalog",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("moduleName", "string", since="vim.version.version5", rank=5),
            _rt.Property("catalogName", "string", since="vim.version.version5", rank=5),
            _rt.Property("locale", "string", since="vim.version.version5", rank=5),
            _rt.Property("catalogUri", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "lastModified", "dateTime", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("md5sum", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("version", "string", optional=True, since="vim.version.version7", rank=7),
        ),
    )
    class MessageCatalog(vmodl.DynamicData):
        """The data object ``vim.LocalizationManager.MessageCatalog``, on the wire ``LocalizationManagerMessageCatalog``.

        Fields:
            - ``moduleName``: ``string``, required.
            - ``catalogName``: ``string``, required.
            - ``locale``: ``string``, required.
            - ``catalogUri``: ``string``, required.
            - ``lastModified``: ``dateTime``, optional.
            - ``md5sum``: ``string``, optional.
            - ``version``: ``string``, optional. Since vSphere API 5.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/LocalizationManager/MessageCatalog.rst``
        """

        moduleName: str = ""
        """``string``, required. Since vSphere API 4.0."""
        catalogName: str = ""
        """``string``, required. Since vSphere API 4.0."""
        locale: str = ""
        """``string``, required. Since vSphere API 4.0."""
        catalogUri: str = ""
        """``string``, required. Since vSphere API 4.0."""
        lastModified: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 4.0."""
        md5sum: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        version: str | None = None
        """``string``, optional. Since vSphere API 5.0."""

    @property
    def catalog(self) -> list[vim.LocalizationManager.MessageCatalog]:
        """List of ``vim.LocalizationManager.MessageCatalog``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 5:
            self._unsupported("catalog", 5)
        _result: list[vim.LocalizationManager.MessageCatalog] = self._fetch("catalog")
        return _result
