# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.BaseConfigInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.BaseConfigInfo",
    wire_name="BaseConfigInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("id", "vim.vslm.ID", since="vim.version.version11", rank=11),
        _rt.Property("name", "string", since="vim.version.version11", rank=11),
        _rt.Property("createTime", "dateTime", since="vim.version.version11", rank=11),
        _rt.Property(
            "keepAfterDeleteVm", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "relocationDisabled", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "nativeSnapshotSupported",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "changedBlockTrackingEnabled",
            "boolean",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "backing", "vim.vslm.BaseConfigInfo.BackingInfo", since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "metadata",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "vclock", "vim.vslm.VClockInfo", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "iofilter", "string", array=True, optional=True, since="vim.version.version12", rank=12
        ),
    ),
)
class BaseConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vslm.BaseConfigInfo``.

    Fields:
        - ``id``: ``vim.vslm.ID``, required.
        - ``name``: ``string``, required.
        - ``createTime``: ``dateTime``, required.
        - ``keepAfterDeleteVm``: ``boolean``, optional. Since vSphere API 6.7.
        - ``relocationDisabled``: ``boolean``, optional. Since vSphere API 6.7.
        - ``nativeSnapshotSupported``: ``boolean``, optional. Since vSphere API 6.7.
        - ``changedBlockTrackingEnabled``: ``boolean``, optional. Since vSphere API 6.7.
        - ``backing``: ``vim.vslm.BaseConfigInfo.BackingInfo``, required.
        - ``metadata``: List of ``vim.KeyValue``, optional. Since vSphere API 7.0.2.0.
        - ``vclock``: ``vim.vslm.VClockInfo``, optional. Since vSphere API 7.0.2.0.
        - ``iofilter``: List of ``string``, optional. Since vSphere API 6.7.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/BaseConfigInfo.rst``
    """

    @_rt.data(
        "vim.vslm.BaseConfigInfo.BackingInfo",
        wire_name="BaseConfigInfoBackingInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("datastore", "vim.Datastore", since="vim.version.version11", rank=11),
        ),
    )
    class BackingInfo(vmodl.DynamicData):
        """The data object ``vim.vslm.BaseConfigInfo.BackingInfo``, on the wire ``BaseConfigInfoBackingInfo``.

        Fields:
            - ``datastore``: ``vim.Datastore``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vslm/BaseConfigInfo/BackingInfo.rst``
        """

        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vslm.BaseConfigInfo.FileBackingInfo",
        wire_name="BaseConfigInfoFileBackingInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("filePath", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "backingObjectId", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "parent",
                "vim.vslm.BaseConfigInfo.FileBackingInfo",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "deltaSizeInMB", "long", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "keyId",
                "vim.encryption.CryptoKeyId",
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property(
                "sharedFileBacking", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    class FileBackingInfo(BackingInfo):
        """The data object ``vim.vslm.BaseConfigInfo.FileBackingInfo``, on the wire ``BaseConfigInfoFileBackingInfo``.

        Fields:
            - ``filePath``: ``string``, required.
            - ``backingObjectId``: ``string``, optional.
            - ``parent``: ``vim.vslm.BaseConfigInfo.FileBackingInfo``, optional.
            - ``deltaSizeInMB``: ``long`` in megabytes, optional.
            - ``keyId``: ``vim.encryption.CryptoKeyId``, optional. Since vSphere API 7.0.0.0.
            - ``sharedFileBacking``: ``boolean``, optional. Since vSphere API 9.1.0.0.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vslm/BaseConfigInfo/FileBackingInfo.rst``
        """

        filePath: str = ""
        """``string``, required. Since vSphere API 6.5."""
        backingObjectId: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        parent: vim.vslm.BaseConfigInfo.FileBackingInfo | None = None
        """``vim.vslm.BaseConfigInfo.FileBackingInfo``, optional. Since vSphere API 6.5."""
        deltaSizeInMB: int | None = None
        """``long`` in megabytes, optional. Since vSphere API 6.5."""
        keyId: vim.encryption.CryptoKeyId | None = None
        """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 7.0.0.0."""
        sharedFileBacking: bool | None = None
        """``boolean``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.vslm.BaseConfigInfo.DiskFileBackingInfo",
        wire_name="BaseConfigInfoDiskFileBackingInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("provisioningType", "string", since="vim.version.version11", rank=11),
        ),
    )
    class DiskFileBackingInfo(FileBackingInfo):
        """The data object ``vim.vslm.BaseConfigInfo.DiskFileBackingInfo``, on the wire ``BaseConfigInfoDiskFileBackingInfo``.

        Fields:
            - ``provisioningType``: ``string``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vslm/BaseConfigInfo/DiskFileBackingInfo.rst``
        """

        @_rt.enum(
            "vim.vslm.BaseConfigInfo.DiskFileBackingInfo.ProvisioningType",
            wire_name="BaseConfigInfoDiskFileBackingInfoProvisioningType",
            since="vim.version.version11",
            rank=11,
        )
        class ProvisioningType(_rt.VimEnum):
            """The enum ``vim.vslm.BaseConfigInfo.DiskFileBackingInfo.ProvisioningType``, on the wire ``BaseConfigInfoDiskFileBackingInfoProvisioningType``.

            Since:
                vSphere API 6.5 (``vim.version.version11``)

            Source:
                ``vim/vslm/BaseConfigInfo/DiskFileBackingInfo/ProvisioningType.rst``
            """

            thin = "thin"
            """The value ``thin``."""
            eagerZeroedThick = "eagerZeroedThick"
            """The value ``eagerZeroedThick``."""
            lazyZeroedThick = "lazyZeroedThick"
            """The value ``lazyZeroedThick``."""

        provisioningType: str = ""
        """``string``, required. Since vSphere API 6.5."""

    @_rt.data(
        "vim.vslm.BaseConfigInfo.RawDiskMappingBackingInfo",
        wire_name="BaseConfigInfoRawDiskMappingBackingInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("lunUuid", "string", since="vim.version.version11", rank=11),
            _rt.Property("compatibilityMode", "string", since="vim.version.version11", rank=11),
        ),
    )
    class RawDiskMappingBackingInfo(FileBackingInfo):
        """The data object ``vim.vslm.BaseConfigInfo.RawDiskMappingBackingInfo``, on the wire ``BaseConfigInfoRawDiskMappingBackingInfo``.

        Fields:
            - ``lunUuid``: ``string``, required.
            - ``compatibilityMode``: ``string``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vslm/BaseConfigInfo/RawDiskMappingBackingInfo.rst``
        """

        lunUuid: str = ""
        """``string``, required. Since vSphere API 6.5."""
        compatibilityMode: str = ""
        """``string``, required. Since vSphere API 6.5."""

    id: vim.vslm.ID = _rt.UNSET
    """``vim.vslm.ID``, required. Since vSphere API 6.5."""
    name: str = ""
    """``string``, required. Since vSphere API 6.5."""
    createTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 6.5."""
    keepAfterDeleteVm: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    relocationDisabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    nativeSnapshotSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    changedBlockTrackingEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    backing: vim.vslm.BaseConfigInfo.BackingInfo = _rt.UNSET
    """``vim.vslm.BaseConfigInfo.BackingInfo``, required. Since vSphere API 6.5."""
    metadata: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 7.0.2.0."""
    vclock: vim.vslm.VClockInfo | None = None
    """``vim.vslm.VClockInfo``, optional. Since vSphere API 7.0.2.0."""
    iofilter: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.7."""
