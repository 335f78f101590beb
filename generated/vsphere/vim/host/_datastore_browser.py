# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DatastoreBrowser``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.DatastoreBrowser",
    wire_name="HostDatastoreBrowser",
    properties=lambda: (
        _rt.Property(
            "datastore", "vim.Datastore", array=True, optional=True, privilege="System.View"
        ),
        _rt.Property("supportedType", "vim.host.DatastoreBrowser.Query", array=True, optional=True),
    ),
)
class DatastoreBrowser(_rt.ManagedObject):
    """The managed object ``vim.host.DatastoreBrowser``, on the wire ``HostDatastoreBrowser``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/DatastoreBrowser.rst``
    """

    @_rt.data(
        "vim.host.DatastoreBrowser.FileInfo",
        wire_name="FileInfo",
        properties=lambda: (
            _rt.Property("path", "string"),
            _rt.Property(
                "friendlyName", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property("fileSize", "long", optional=True),
            _rt.Property("modification", "dateTime", optional=True),
            _rt.Property("owner", "string", optional=True, since="vim.version.version5", rank=5),
        ),
    )
    class FileInfo(vmodl.DynamicData):
        """The data object ``vim.host.DatastoreBrowser.FileInfo``.

        Fields:
            - ``path``: ``string``, required.
            - ``friendlyName``: ``string``, optional. Since vSphere API 6.5.
            - ``fileSize``: ``long``, optional.
            - ``modification``: ``dateTime``, optional.
            - ``owner``: ``string``, optional. Since vSphere API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/FileInfo.rst``
        """

        @_rt.data(
            "vim.host.DatastoreBrowser.FileInfo.Details",
            wire_name="FileQueryFlags",
            properties=lambda: (
                _rt.Property("fileType", "boolean"),
                _rt.Property("fileSize", "boolean"),
                _rt.Property("modification", "boolean"),
                _rt.Property("fileOwner", "boolean", since="vim.version.version5", rank=5),
            ),
        )
        class Details(vmodl.DynamicData):
            """The data object ``vim.host.DatastoreBrowser.FileInfo.Details``, on the wire ``FileQueryFlags``.

            Fields:
                - ``fileType``: ``boolean``, required.
                - ``fileSize``: ``boolean``, required.
                - ``modification``: ``boolean``, required.
                - ``fileOwner``: ``boolean``, required. Since vSphere API 4.0.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/DatastoreBrowser/FileInfo/Details.rst``
            """

            fileType: bool = False
            """``boolean``, required. Since 1.0."""
            fileSize: bool = False
            """``boolean``, required. Since 1.0."""
            modification: bool = False
            """``boolean``, required. Since 1.0."""
            fileOwner: bool = False
            """``boolean``, required. Since vSphere API 4.0."""

        path: str = ""
        """``string``, required. Since 1.0."""
        friendlyName: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        fileSize: int | None = None
        """``long``, optional. Since 1.0."""
        modification: datetime.datetime | None = None
        """``dateTime``, optional. Since 1.0."""
        owner: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.data("vim.host.DatastoreBrowser.Query", wire_name="FileQuery")
    class Query(vmodl.DynamicData):
        """The data object ``vim.host.DatastoreBrowser.Query``, on the wire ``FileQuery``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/Query.rst``
        """

    @_rt.data(
        "vim.host.DatastoreBrowser.SearchResults",
        wire_name="HostDatastoreBrowserSearchResults",
        properties=lambda: (
            _rt.Property("datastore", "vim.Datastore", optional=True),
            _rt.Property("folderPath", "string", optional=True),
            _rt.Property("file", "vim.host.DatastoreBrowser.FileInfo", array=True, optional=True),
        ),
    )
    class SearchResults(vmodl.DynamicData):
        """The data object ``vim.host.DatastoreBrowser.SearchResults``, on the wire ``HostDatastoreBrowserSearchResults``.

        Fields:
            - ``datastore``: ``vim.Datastore``, optional.
            - ``folderPath``: ``string``, optional.
            - ``file``: List of ``vim.host.DatastoreBrowser.FileInfo``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/SearchResults.rst``
        """

        datastore: vim.Datastore | None = None
        """``vim.Datastore``, optional. Since 1.0."""
        folderPath: str | None = None
        """``string``, optional. Since 1.0."""
        file: _rt.Field[
            list[vim.host.DatastoreBrowser.FileInfo], Iterable[vim.host.DatastoreBrowser.FileInfo]
        ] = _rt.EMPTY
        """List of ``vim.host.DatastoreBrowser.FileInfo``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.DatastoreBrowser.SearchSpec",
        wire_name="HostDatastoreBrowserSearchSpec",
        properties=lambda: (
            _rt.Property("query", "vim.host.DatastoreBrowser.Query", array=True, optional=True),
            _rt.Property("details", "vim.host.DatastoreBrowser.FileInfo.Details", optional=True),
            _rt.Property("searchCaseInsensitive", "boolean", optional=True),
            _rt.Property("matchPattern", "string", array=True, optional=True),
            _rt.Property("sortFoldersFirst", "boolean", optional=True),
        ),
    )
    class SearchSpec(vmodl.DynamicData):
        """The data object ``vim.host.DatastoreBrowser.SearchSpec``, on the wire ``HostDatastoreBrowserSearchSpec``.

        Fields:
            - ``query``: List of ``vim.host.DatastoreBrowser.Query``, optional.
            - ``details``: ``vim.host.DatastoreBrowser.FileInfo.Details``, optional.
            - ``searchCaseInsensitive``: ``boolean``, optional.
            - ``matchPattern``: List of ``string``, optional.
            - ``sortFoldersFirst``: ``boolean``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/SearchSpec.rst``
        """

        query: _rt.Field[
            list[vim.host.DatastoreBrowser.Query], Iterable[vim.host.DatastoreBrowser.Query]
        ] = _rt.EMPTY
        """List of ``vim.host.DatastoreBrowser.Query``, optional. Since 1.0."""
        details: vim.host.DatastoreBrowser.FileInfo.Details | None = None
        """``vim.host.DatastoreBrowser.FileInfo.Details``, optional. Since 1.0."""
        searchCaseInsensitive: bool | None = None
        """``boolean``, optional. Since 1.0."""
        matchPattern: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""
        sortFoldersFirst: bool | None = None
        """``boolean``, optional. Since 1.0."""

    @_rt.data("vim.host.DatastoreBrowser.FloppyImageInfo", wire_name="FloppyImageFileInfo")
    class FloppyImageInfo(FileInfo):
        """The data object ``vim.host.DatastoreBrowser.FloppyImageInfo``, on the wire ``FloppyImageFileInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/FloppyImageInfo.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.FolderInfo", wire_name="FolderFileInfo")
    class FolderInfo(FileInfo):
        """The data object ``vim.host.DatastoreBrowser.FolderInfo``, on the wire ``FolderFileInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/FolderInfo.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.IsoImageInfo", wire_name="IsoImageFileInfo")
    class IsoImageInfo(FileInfo):
        """The data object ``vim.host.DatastoreBrowser.IsoImageInfo``, on the wire ``IsoImageFileInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/IsoImageInfo.rst``
        """

    @_rt.data(
        "vim.host.DatastoreBrowser.VmConfigInfo",
        wire_name="VmConfigFileInfo",
        properties=lambda: (
            _rt.Property("configVersion", "int", optional=True),
            _rt.Property(
                "encryption",
                "vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    class VmConfigInfo(FileInfo):
        """The data object ``vim.host.DatastoreBrowser.VmConfigInfo``, on the wire ``VmConfigFileInfo``.

        Fields:
            - ``configVersion``: ``int``, optional.
            - ``encryption``: ``vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo``,
              optional. Since vSphere API 6.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmConfigInfo.rst``
        """

        @_rt.data(
            "vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo",
            wire_name="VmConfigFileEncryptionInfo",
            since="vim.version.version11",
            rank=11,
            properties=lambda: (
                _rt.Property(
                    "keyId",
                    "vim.encryption.CryptoKeyId",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
            ),
        )
        class VmConfigEncryptionInfo(vmodl.DynamicData):
            """The data object ``vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo``, on the wire ``VmConfigFileEncryptionInfo``.

            Fields:
                - ``keyId``: ``vim.encryption.CryptoKeyId``, optional.

            Since:
                vSphere API 6.5 (``vim.version.version11``)

            Source:
                ``vim/host/DatastoreBrowser/VmConfigInfo/VmConfigEncryptionInfo.rst``
            """

            keyId: vim.encryption.CryptoKeyId | None = None
            """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5."""

        configVersion: int | None = None
        """``int``, optional. Since 1.0."""
        encryption: vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo | None = None
        """``vim.host.DatastoreBrowser.VmConfigInfo.VmConfigEncryptionInfo``, optional. Since
        vSphere API 6.5.
        """

    @_rt.data(
        "vim.host.DatastoreBrowser.VmDiskInfo",
        wire_name="VmDiskFileInfo",
        properties=lambda: (
            _rt.Property("diskType", "TypeName", optional=True),
            _rt.Property("capacityKb", "long", optional=True),
            _rt.Property("hardwareVersion", "int", optional=True),
            _rt.Property(
                "controllerType", "TypeName", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property(
                "diskExtents",
                "string",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property("thin", "boolean", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "encryption",
                "vim.host.DatastoreBrowser.VmDiskInfo.VmDiskEncryptionInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "sectorFormat", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
    )
    class VmDiskInfo(FileInfo):
        """The data object ``vim.host.DatastoreBrowser.VmDiskInfo``, on the wire ``VmDiskFileInfo``.

        Fields:
            - ``diskType``: ``TypeName``, optional.
            - ``capacityKb``: ``long`` in kilobytes, optional.
            - ``hardwareVersion``: ``int``, optional.
            - ``controllerType``: ``TypeName``, optional. Since VI API 2.5.
            - ``diskExtents``: List of ``string``, optional. Since VI API 2.5.
            - ``thin``: ``boolean``, optional. Since vSphere API 4.0.
            - ``encryption``: ``vim.host.DatastoreBrowser.VmDiskInfo.VmDiskEncryptionInfo``,
              optional. Since vSphere API 6.5.
            - ``sectorFormat``: ``string``, optional. Since vSphere API 9.0.0.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmDiskInfo.rst``
        """

        @_rt.data(
            "vim.host.DatastoreBrowser.VmDiskInfo.VmDiskEncryptionInfo",
            wire_name="VmDiskFileEncryptionInfo",
            since="vim.version.version11",
            rank=11,
            properties=lambda: (
                _rt.Property(
                    "keyId",
                    "vim.encryption.CryptoKeyId",
                    optional=True,
                    since="vim.version.version11",
                    rank=11,
                ),
            ),
        )
        class VmDiskEncryptionInfo(vmodl.DynamicData):
            """The data object ``vim.host.DatastoreBrowser.VmDiskInfo.VmDiskEncryptionInfo``, on the wire ``VmDiskFileEncryptionInfo``.

            Fields:
                - ``keyId``: ``vim.encryption.CryptoKeyId``, optional.

            Since:
                vSphere API 6.5 (``vim.version.version11``)

            Source:
                ``vim/host/DatastoreBrowser/VmDiskInfo/VmDiskEncryptionInfo.rst``
            """

            keyId: vim.encryption.CryptoKeyId | None = None
            """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5."""

        diskType: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
        """``TypeName``, optional. Since 1.0."""
        capacityKb: int | None = None
        """``long`` in kilobytes, optional. Since 1.0."""
        hardwareVersion: int | None = None
        """``int``, optional. Since 1.0."""
        controllerType: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
        """``TypeName``, optional. Since VI API 2.5."""
        diskExtents: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since VI API 2.5."""
        thin: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        encryption: vim.host.DatastoreBrowser.VmDiskInfo.VmDiskEncryptionInfo | None = None
        """``vim.host.DatastoreBrowser.VmDiskInfo.VmDiskEncryptionInfo``, optional. Since vSphere
        API 6.5.
        """
        sectorFormat: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data("vim.host.DatastoreBrowser.VmLogInfo", wire_name="VmLogFileInfo")
    class VmLogInfo(FileInfo):
        """The data object ``vim.host.DatastoreBrowser.VmLogInfo``, on the wire ``VmLogFileInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmLogInfo.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.VmNvramInfo", wire_name="VmNvramFileInfo")
    class VmNvramInfo(FileInfo):
        """The data object ``vim.host.DatastoreBrowser.VmNvramInfo``, on the wire ``VmNvramFileInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmNvramInfo.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.VmSnapshotInfo", wire_name="VmSnapshotFileInfo")
    class VmSnapshotInfo(FileInfo):
        """The data object ``vim.host.DatastoreBrowser.VmSnapshotInfo``, on the wire ``VmSnapshotFileInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmSnapshotInfo.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.FloppyImageQuery", wire_name="FloppyImageFileQuery")
    class FloppyImageQuery(Query):
        """The data object ``vim.host.DatastoreBrowser.FloppyImageQuery``, on the wire ``FloppyImageFileQuery``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/FloppyImageQuery.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.FolderQuery", wire_name="FolderFileQuery")
    class FolderQuery(Query):
        """The data object ``vim.host.DatastoreBrowser.FolderQuery``, on the wire ``FolderFileQuery``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/FolderQuery.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.IsoImageQuery", wire_name="IsoImageFileQuery")
    class IsoImageQuery(Query):
        """The data object ``vim.host.DatastoreBrowser.IsoImageQuery``, on the wire ``IsoImageFileQuery``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/IsoImageQuery.rst``
        """

    @_rt.data(
        "vim.host.DatastoreBrowser.VmConfigQuery",
        wire_name="VmConfigFileQuery",
        properties=lambda: (
            _rt.Property("filter", "vim.host.DatastoreBrowser.VmConfigQuery.Filter", optional=True),
            _rt.Property(
                "details", "vim.host.DatastoreBrowser.VmConfigQuery.Details", optional=True
            ),
        ),
    )
    class VmConfigQuery(Query):
        """The data object ``vim.host.DatastoreBrowser.VmConfigQuery``, on the wire ``VmConfigFileQuery``.

        Fields:
            - ``filter``: ``vim.host.DatastoreBrowser.VmConfigQuery.Filter``, optional.
            - ``details``: ``vim.host.DatastoreBrowser.VmConfigQuery.Details``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmConfigQuery.rst``
        """

        @_rt.data(
            "vim.host.DatastoreBrowser.VmConfigQuery.Details",
            wire_name="VmConfigFileQueryFlags",
            properties=lambda: (
                _rt.Property("configVersion", "boolean"),
                _rt.Property(
                    "encryption", "boolean", optional=True, since="vim.version.version11", rank=11
                ),
            ),
        )
        class Details(vmodl.DynamicData):
            """The data object ``vim.host.DatastoreBrowser.VmConfigQuery.Details``, on the wire ``VmConfigFileQueryFlags``.

            Fields:
                - ``configVersion``: ``boolean``, required.
                - ``encryption``: ``boolean``, optional. Since vSphere API 6.5.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/DatastoreBrowser/VmConfigQuery/Details.rst``
            """

            configVersion: bool = False
            """``boolean``, required. Since 1.0."""
            encryption: bool | None = None
            """``boolean``, optional. Since vSphere API 6.5."""

        @_rt.data(
            "vim.host.DatastoreBrowser.VmConfigQuery.Filter",
            wire_name="VmConfigFileQueryFilter",
            properties=lambda: (
                _rt.Property("matchConfigVersion", "int", array=True, optional=True),
                _rt.Property(
                    "encrypted", "boolean", optional=True, since="vim.version.version11", rank=11
                ),
            ),
        )
        class Filter(vmodl.DynamicData):
            """The data object ``vim.host.DatastoreBrowser.VmConfigQuery.Filter``, on the wire ``VmConfigFileQueryFilter``.

            Fields:
                - ``matchConfigVersion``: List of ``int``, optional.
                - ``encrypted``: ``boolean``, optional. Since vSphere API 6.5.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/DatastoreBrowser/VmConfigQuery/Filter.rst``
            """

            matchConfigVersion: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
            """List of ``int``, optional. Since 1.0."""
            encrypted: bool | None = None
            """``boolean``, optional. Since vSphere API 6.5."""

        filter: vim.host.DatastoreBrowser.VmConfigQuery.Filter | None = None
        """``vim.host.DatastoreBrowser.VmConfigQuery.Filter``, optional. Since 1.0."""
        details: vim.host.DatastoreBrowser.VmConfigQuery.Details | None = None
        """``vim.host.DatastoreBrowser.VmConfigQuery.Details``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.DatastoreBrowser.VmDiskQuery",
        wire_name="VmDiskFileQuery",
        properties=lambda: (
            _rt.Property("filter", "vim.host.DatastoreBrowser.VmDiskQuery.Filter", optional=True),
            _rt.Property("details", "vim.host.DatastoreBrowser.VmDiskQuery.Details", optional=True),
        ),
    )
    class VmDiskQuery(Query):
        """The data object ``vim.host.DatastoreBrowser.VmDiskQuery``, on the wire ``VmDiskFileQuery``.

        Fields:
            - ``filter``: ``vim.host.DatastoreBrowser.VmDiskQuery.Filter``, optional.
            - ``details``: ``vim.host.DatastoreBrowser.VmDiskQuery.Details``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmDiskQuery.rst``
        """

        @_rt.data(
            "vim.host.DatastoreBrowser.VmDiskQuery.Details",
            wire_name="VmDiskFileQueryFlags",
            properties=lambda: (
                _rt.Property("diskType", "boolean"),
                _rt.Property("capacityKb", "boolean"),
                _rt.Property("hardwareVersion", "boolean"),
                _rt.Property(
                    "controllerType", "boolean", optional=True, since="vim.version.version2", rank=2
                ),
                _rt.Property(
                    "diskExtents", "boolean", optional=True, since="vim.version.version2", rank=2
                ),
                _rt.Property(
                    "thin", "boolean", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "encryption", "boolean", optional=True, since="vim.version.version11", rank=11
                ),
                _rt.Property(
                    "sectorFormat", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
                ),
            ),
        )
        class Details(vmodl.DynamicData):
            """The data object ``vim.host.DatastoreBrowser.VmDiskQuery.Details``, on the wire ``VmDiskFileQueryFlags``.

            Fields:
                - ``diskType``: ``boolean``, required.
                - ``capacityKb``: ``boolean``, required.
                - ``hardwareVersion``: ``boolean``, required.
                - ``controllerType``: ``boolean``, optional. Since VI API 2.5.
                - ``diskExtents``: ``boolean``, optional. Since VI API 2.5.
                - ``thin``: ``boolean``, optional. Since vSphere API 4.0.
                - ``encryption``: ``boolean``, optional. Since vSphere API 6.5.
                - ``sectorFormat``: ``boolean``, optional. Since vSphere API 9.0.0.0.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/DatastoreBrowser/VmDiskQuery/Details.rst``
            """

            diskType: bool = False
            """``boolean``, required. Since 1.0."""
            capacityKb: bool = False
            """``boolean``, required. Since 1.0."""
            hardwareVersion: bool = False
            """``boolean``, required. Since 1.0."""
            controllerType: bool | None = None
            """``boolean``, optional. Since VI API 2.5."""
            diskExtents: bool | None = None
            """``boolean``, optional. Since VI API 2.5."""
            thin: bool | None = None
            """``boolean``, optional. Since vSphere API 4.0."""
            encryption: bool | None = None
            """``boolean``, optional. Since vSphere API 6.5."""
            sectorFormat: bool | None = None
            """``boolean``, optional. Since vSphere API 9.0.0.0."""

        @_rt.data(
            "vim.host.DatastoreBrowser.VmDiskQuery.Filter",
            wire_name="VmDiskFileQueryFilter",
            properties=lambda: (
                _rt.Property("diskType", "TypeName", array=True, optional=True),
                _rt.Property("matchHardwareVersion", "int", array=True, optional=True),
                _rt.Property(
                    "controllerType",
                    "TypeName",
                    array=True,
                    optional=True,
                    since="vim.version.version2",
                    rank=2,
                ),
                _rt.Property(
                    "thin", "boolean", optional=True, since="vim.version.version5", rank=5
                ),
                _rt.Property(
                    "encrypted", "boolean", optional=True, since="vim.version.version11", rank=11
                ),
            ),
        )
        class Filter(vmodl.DynamicData):
            """The data object ``vim.host.DatastoreBrowser.VmDiskQuery.Filter``, on the wire ``VmDiskFileQueryFilter``.

            Fields:
                - ``diskType``: List of ``TypeName``, optional.
                - ``matchHardwareVersion``: List of ``int``, optional.
                - ``controllerType``: List of ``TypeName``, optional. Since VI API 2.5.
                - ``thin``: ``boolean``, optional. Since vSphere API 4.0.
                - ``encrypted``: ``boolean``, optional. Since vSphere API 6.5.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/DatastoreBrowser/VmDiskQuery/Filter.rst``
            """

            diskType: _rt.Field[list[str], Iterable[str | _rt.TypeClass]] = _rt.EMPTY
            """List of ``TypeName``, optional. Since 1.0."""
            matchHardwareVersion: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
            """List of ``int``, optional. Since 1.0."""
            controllerType: _rt.Field[list[str], Iterable[str | _rt.TypeClass]] = _rt.EMPTY
            """List of ``TypeName``, optional. Since VI API 2.5."""
            thin: bool | None = None
            """``boolean``, optional. Since vSphere API 4.0."""
            encrypted: bool | None = None
            """``boolean``, optional. Since vSphere API 6.5."""

        filter: vim.host.DatastoreBrowser.VmDiskQuery.Filter | None = None
        """``vim.host.DatastoreBrowser.VmDiskQuery.Filter``, optional. Since 1.0."""
        details: vim.host.DatastoreBrowser.VmDiskQuery.Details | None = None
        """``vim.host.DatastoreBrowser.VmDiskQuery.Details``, optional. Since 1.0."""

    @_rt.data("vim.host.DatastoreBrowser.VmLogQuery", wire_name="VmLogFileQuery")
    class VmLogQuery(Query):
        """The data object ``vim.host.DatastoreBrowser.VmLogQuery``, on the wire ``VmLogFileQuery``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmLogQuery.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.VmNvramQuery", wire_name="VmNvramFileQuery")
    class VmNvramQuery(Query):
        """The data object ``vim.host.DatastoreBrowser.VmNvramQuery``, on the wire ``VmNvramFileQuery``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmNvramQuery.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.VmSnapshotQuery", wire_name="VmSnapshotFileQuery")
    class VmSnapshotQuery(Query):
        """The data object ``vim.host.DatastoreBrowser.VmSnapshotQuery``, on the wire ``VmSnapshotFileQuery``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/VmSnapshotQuery.rst``
        """

    @_rt.data("vim.host.DatastoreBrowser.TemplateVmConfigInfo", wire_name="TemplateConfigFileInfo")
    class TemplateVmConfigInfo(VmConfigInfo):
        """The data object ``vim.host.DatastoreBrowser.TemplateVmConfigInfo``, on the wire ``TemplateConfigFileInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/TemplateVmConfigInfo.rst``
        """

    @_rt.data(
        "vim.host.DatastoreBrowser.TemplateVmConfigQuery", wire_name="TemplateConfigFileQuery"
    )
    class TemplateVmConfigQuery(VmConfigQuery):
        """The data object ``vim.host.DatastoreBrowser.TemplateVmConfigQuery``, on the wire ``TemplateConfigFileQuery``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DatastoreBrowser/TemplateVmConfigQuery.rst``
        """

    @property
    def datastore(self) -> list[vim.Datastore]:
        """List of ``vim.Datastore``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[vim.Datastore] = self._fetch("datastore")
        return _result

    @property
    def supportedType(self) -> list[vim.host.DatastoreBrowser.Query]:
        """List of ``vim.host.DatastoreBrowser.Query``, optional. Since 1.0."""
        _result: list[vim.host.DatastoreBrowser.Query] = self._fetch("supportedType")
        return _result

    @_rt.method(
        "SearchDatastore_Task",
        raises=(vim.fault.InvalidDatastore, vim.fault.FileFault),
        parameters=(
            _rt.Parameter("datastorePath", "string"),
            _rt.Parameter("searchSpec", "vim.host.DatastoreBrowser.SearchSpec", optional=True),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.host.DatastoreBrowser.SearchResults"),
    )
    def SearchDatastore_Task(
        self, datastorePath: str, searchSpec: vim.host.DatastoreBrowser.SearchSpec | None = None
    ) -> _rt.TaskOf[vim.host.DatastoreBrowser.SearchResults]:
        """Starts a task that yields ``vim.host.DatastoreBrowser.SearchResults``. Since 1.0.

        Args:
            datastorePath: ``string``, required.
            searchSpec: ``vim.host.DatastoreBrowser.SearchSpec``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {"datastorePath": datastorePath, "searchSpec": searchSpec}
        self._check_arguments("SearchDatastore_Task", _arguments)
        _result: _rt.TaskOf[vim.host.DatastoreBrowser.SearchResults] = self._invoke(
            "SearchDatastore_Task", _arguments
        )
        return _result

    Search = SearchDatastore_Task

    @_rt.method(
        "SearchDatastoreSubFolders_Task",
        raises=(vim.fault.InvalidDatastore, vim.fault.FileFault),
        parameters=(
            _rt.Parameter("datastorePath", "string"),
            _rt.Parameter("searchSpec", "vim.host.DatastoreBrowser.SearchSpec", optional=True),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.host.DatastoreBrowser.SearchResults",
            task_result_array=True,
        ),
    )
    def SearchDatastoreSubFolders_Task(
        self, datastorePath: str, searchSpec: vim.host.DatastoreBrowser.SearchSpec | None = None
    ) -> _rt.TaskOf[list[vim.host.DatastoreBrowser.SearchResults] | None]:
        """Starts a task that yields a list of ``vim.host.DatastoreBrowser.SearchResults``. Since
        1.0.

        Args:
            datastorePath: ``string``, required.
            searchSpec: ``vim.host.DatastoreBrowser.SearchSpec``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {"datastorePath": datastorePath, "searchSpec": searchSpec}
        self._check_arguments("SearchDatastoreSubFolders_Task", _arguments)
        _result: _rt.TaskOf[list[vim.host.DatastoreBrowser.SearchResults] | None] = self._invoke(
            "SearchDatastoreSubFolders_Task", _arguments
        )
        return _result

    SearchSubFolders = SearchDatastoreSubFolders_Task

    @_rt.method(
        "DeleteFile",
        privilege="Datastore.DeleteFile",
        raises=(vim.fault.InvalidDatastore, vim.fault.FileFault),
        parameters=(_rt.Parameter("datastorePath", "string"),),
    )
    def DeleteFile(self, datastorePath: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            datastorePath: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``Datastore.DeleteFile``
        """
        _arguments = {"datastorePath": datastorePath}
        self._invoke("DeleteFile", _arguments)
