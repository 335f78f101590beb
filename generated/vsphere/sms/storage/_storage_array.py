# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StorageArray``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "sms.storage.StorageArray",
    wire_name="StorageArray",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("name", "string", since="sms.version.version2", rank=2),
        _rt.Property("uuid", "string", since="sms.version.version2", rank=2),
        _rt.Property("vendorId", "string", since="sms.version.version2", rank=2),
        _rt.Property("modelId", "string", since="sms.version.version2", rank=2),
        _rt.Property("firmware", "string", optional=True, since="sms.version.version2", rank=2),
        _rt.Property(
            "alternateName",
            "string",
            array=True,
            optional=True,
            since="sms.version.version2",
            rank=2,
        ),
        _rt.Property(
            "supportedBlockInterface",
            "string",
            array=True,
            optional=True,
            since="sms.version.version2",
            rank=2,
        ),
        _rt.Property(
            "supportedFileSystemInterface",
            "string",
            array=True,
            optional=True,
            since="sms.version.version2",
            rank=2,
        ),
        _rt.Property(
            "supportedProfile",
            "string",
            array=True,
            optional=True,
            since="sms.version.version3",
            rank=3,
        ),
        _rt.Property("priority", "int", optional=True, since="sms.version.version4", rank=4),
        _rt.Property(
            "discoverySvc",
            "vim.VasaStorageArray.DiscoverySvcInfo",
            array=True,
            optional=True,
            since="sms.version.v8_0_0_0",
            rank=14,
        ),
    ),
)
class StorageArray(vmodl.DynamicData):
    """The data object ``sms.storage.StorageArray``.

    Fields:
        - ``name``: ``string``, required.
        - ``uuid``: ``string``, required.
        - ``vendorId``: ``string``, required.
        - ``modelId``: ``string``, required.
        - ``firmware``: ``string``, optional.
        - ``alternateName``: List of ``string``, optional.
        - ``supportedBlockInterface``: List of ``string``, optional.
        - ``supportedFileSystemInterface``: List of ``string``, optional.
        - ``supportedProfile``: List of ``string``, optional. Since sms API 3.0.
        - ``priority``: ``int``, optional. Since sms API 4.0.
        - ``discoverySvc``: List of ``vim.VasaStorageArray.DiscoverySvcInfo``, optional. Since sms
          API 8.0.0.0.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/StorageArray.rst``
    """

    @_rt.enum(
        "sms.storage.StorageArray.BlockDeviceInterface",
        wire_name="BlockDeviceInterface",
        since="sms.version.version1",
        rank=1,
    )
    class BlockDeviceInterface(_rt.VimEnum):
        """The enum ``sms.storage.StorageArray.BlockDeviceInterface``.

        Since:
            sms API 1.0 (``sms.version.version1``)

        Source:
            ``sms/storage/StorageArray/BlockDeviceInterface.rst``
        """

        fc = "fc"
        """The value ``fc``."""
        iscsi = "iscsi"
        """The value ``iscsi``."""
        fcoe = "fcoe"
        """The value ``fcoe``."""
        otherBlock = "otherBlock"
        """The value ``otherBlock``."""

    @_rt.enum(
        "sms.storage.StorageArray.FileSystemInterface",
        wire_name="FileSystemInterface",
        since="sms.version.version1",
        rank=1,
    )
    class FileSystemInterface(_rt.VimEnum):
        """The enum ``sms.storage.StorageArray.FileSystemInterface``.

        Since:
            sms API 1.0 (``sms.version.version1``)

        Source:
            ``sms/storage/StorageArray/FileSystemInterface.rst``
        """

        nfs = "nfs"
        """The value ``nfs``."""
        otherFileSystem = "otherFileSystem"
        """The value ``otherFileSystem``."""

    @_rt.enum(
        "sms.storage.StorageArray.VasaProfile",
        wire_name="VasaProfile",
        since="sms.version.version3",
        rank=3,
    )
    class VasaProfile(_rt.VimEnum):
        """The enum ``sms.storage.StorageArray.VasaProfile``.

        Since:
            sms API 3.0 (``sms.version.version3``)

        Source:
            ``sms/storage/StorageArray/VasaProfile.rst``
        """

        blockDevice = "blockDevice"
        """The value ``blockDevice``."""
        fileSystem = "fileSystem"
        """The value ``fileSystem``."""
        capability = "capability"
        """The value ``capability``."""
        policy = "policy"
        """The value ``policy``."""
        object = "object"
        """The value ``object``."""
        statistics = "statistics"
        """The value ``statistics``."""
        storageDrsBlockDevice = "storageDrsBlockDevice"
        """The value ``storageDrsBlockDevice``."""
        storageDrsFileSystem = "storageDrsFileSystem"
        """The value ``storageDrsFileSystem``."""

    name: str = ""
    """``string``, required. Since sms API 2.0."""
    uuid: str = ""
    """``string``, required. Since sms API 2.0."""
    vendorId: str = ""
    """``string``, required. Since sms API 2.0."""
    modelId: str = ""
    """``string``, required. Since sms API 2.0."""
    firmware: str | None = None
    """``string``, optional. Since sms API 2.0."""
    alternateName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 2.0."""
    supportedBlockInterface: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 2.0."""
    supportedFileSystemInterface: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 2.0."""
    supportedProfile: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 3.0."""
    priority: int | None = None
    """``int``, optional. Since sms API 4.0."""
    discoverySvc: _rt.Field[
        list[vim.VasaStorageArray.DiscoverySvcInfo], Iterable[vim.VasaStorageArray.DiscoverySvcInfo]
    ] = _rt.EMPTY
    """List of ``vim.VasaStorageArray.DiscoverySvcInfo``, optional. Since sms API 8.0.0.0."""
