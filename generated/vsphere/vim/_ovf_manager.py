# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.OvfManager``."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.OvfManager",
    wire_name="OvfManager",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "ovfImportOption",
            "vim.OvfManager.OvfOptionInfo",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
            privilege="System.View",
        ),
        _rt.Property(
            "ovfExportOption",
            "vim.OvfManager.OvfOptionInfo",
            array=True,
            optional=True,
            since="vim.version.version8",
            rank=8,
            privilege="System.View",
        ),
    ),
)
class OvfManager(_rt.ManagedObject):
    """The managed object ``vim.OvfManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/OvfManager.rst``
    """

    @_rt.data(
        "vim.OvfManager.CommonParams",
        wire_name="OvfManagerCommonParams",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("locale", "string", since="vim.version.version5", rank=5),
            _rt.Property("deploymentOption", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "msgBundle",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "importOption",
                "string",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
        ),
    )
    class CommonParams(vmodl.DynamicData):
        """The data object ``vim.OvfManager.CommonParams``, on the wire ``OvfManagerCommonParams``.

        Fields:
            - ``locale``: ``string``, required.
            - ``deploymentOption``: ``string``, required.
            - ``msgBundle``: List of ``vim.KeyValue``, optional.
            - ``importOption``: List of ``string``, optional. Since vSphere API 5.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/CommonParams.rst``
        """

        locale: str = ""
        """``string``, required. Since vSphere API 4.0."""
        deploymentOption: str = ""
        """``string``, required. Since vSphere API 4.0."""
        msgBundle: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 4.0."""
        importOption: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.1."""

    @_rt.data(
        "vim.OvfManager.CreateDescriptorParams",
        wire_name="OvfCreateDescriptorParams",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "ovfFiles",
                "vim.OvfManager.OvfFile",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "includeImageFiles", "boolean", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "exportOption",
                "string",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "snapshot", "vim.vm.Snapshot", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class CreateDescriptorParams(vmodl.DynamicData):
        """The data object ``vim.OvfManager.CreateDescriptorParams``, on the wire ``OvfCreateDescriptorParams``.

        Fields:
            - ``ovfFiles``: List of ``vim.OvfManager.OvfFile``, optional.
            - ``name``: ``string``, optional.
            - ``description``: ``string``, optional.
            - ``includeImageFiles``: ``boolean``, optional. Since vSphere API 4.1.
            - ``exportOption``: List of ``string``, optional. Since vSphere API 5.1.
            - ``snapshot``: ``vim.vm.Snapshot``, optional. Since vSphere API 5.5.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/CreateDescriptorParams.rst``
        """

        ovfFiles: _rt.Field[list[vim.OvfManager.OvfFile], Iterable[vim.OvfManager.OvfFile]] = (
            _rt.EMPTY
        )
        """List of ``vim.OvfManager.OvfFile``, optional. Since vSphere API 4.0."""
        name: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        includeImageFiles: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""
        exportOption: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.1."""
        snapshot: vim.vm.Snapshot | None = None
        """``vim.vm.Snapshot``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.OvfManager.CreateDescriptorResult",
        wire_name="OvfCreateDescriptorResult",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("ovfDescriptor", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "error",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "warning",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "includeImageFiles", "boolean", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class CreateDescriptorResult(vmodl.DynamicData):
        """The data object ``vim.OvfManager.CreateDescriptorResult``, on the wire ``OvfCreateDescriptorResult``.

        Fields:
            - ``ovfDescriptor``: ``string``, required.
            - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.
            - ``warning``: List of ``vmodl.LocalizedMethodFault``, optional.
            - ``includeImageFiles``: ``boolean``, optional. Since vSphere API 4.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/CreateDescriptorResult.rst``
        """

        ovfDescriptor: str = ""
        """``string``, required. Since vSphere API 4.0."""
        error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
        warning: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
        includeImageFiles: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.OvfManager.CreateImportSpecResult",
        wire_name="OvfCreateImportSpecResult",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "importSpec", "vim.ImportSpec", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "fileItem",
                "vim.OvfManager.FileItem",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "warning",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "error",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class CreateImportSpecResult(vmodl.DynamicData):
        """The data object ``vim.OvfManager.CreateImportSpecResult``, on the wire ``OvfCreateImportSpecResult``.

        Fields:
            - ``importSpec``: ``vim.ImportSpec``, optional.
            - ``fileItem``: List of ``vim.OvfManager.FileItem``, optional.
            - ``warning``: List of ``vmodl.LocalizedMethodFault``, optional.
            - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/CreateImportSpecResult.rst``
        """

        importSpec: vim.ImportSpec | None = None
        """``vim.ImportSpec``, optional. Since vSphere API 4.0."""
        fileItem: _rt.Field[list[vim.OvfManager.FileItem], Iterable[vim.OvfManager.FileItem]] = (
            _rt.EMPTY
        )
        """List of ``vim.OvfManager.FileItem``, optional. Since vSphere API 4.0."""
        warning: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
        error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.OvfManager.DatastoreMapping",
        wire_name="OvfDatastoreMapping",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("diskId", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("datastore", "vim.Datastore", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class DatastoreMapping(vmodl.DynamicData):
        """The data object ``vim.OvfManager.DatastoreMapping``, on the wire ``OvfDatastoreMapping``.

        Fields:
            - ``diskId``: ``string``, required.
            - ``datastore``: ``vim.Datastore``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/OvfManager/DatastoreMapping.rst``
        """

        diskId: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.OvfManager.DeploymentOption",
        wire_name="OvfDeploymentOption",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version5", rank=5),
            _rt.Property("label", "string", since="vim.version.version5", rank=5),
            _rt.Property("description", "string", since="vim.version.version5", rank=5),
        ),
    )
    class DeploymentOption(vmodl.DynamicData):
        """The data object ``vim.OvfManager.DeploymentOption``, on the wire ``OvfDeploymentOption``.

        Fields:
            - ``key``: ``string``, required.
            - ``label``: ``string``, required.
            - ``description``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/DeploymentOption.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.0."""
        label: str = ""
        """``string``, required. Since vSphere API 4.0."""
        description: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.OvfManager.FileItem",
        wire_name="OvfFileItem",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("deviceId", "string", since="vim.version.version5", rank=5),
            _rt.Property("path", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "compressionMethod", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("chunkSize", "long", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("size", "long", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("cimType", "int", since="vim.version.version5", rank=5),
            _rt.Property("create", "boolean", since="vim.version.version5", rank=5),
        ),
    )
    class FileItem(vmodl.DynamicData):
        """The data object ``vim.OvfManager.FileItem``, on the wire ``OvfFileItem``.

        Fields:
            - ``deviceId``: ``string``, required.
            - ``path``: ``string``, required.
            - ``compressionMethod``: ``string``, optional.
            - ``chunkSize``: ``long``, optional.
            - ``size``: ``long``, optional.
            - ``cimType``: ``int``, required.
            - ``create``: ``boolean``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/FileItem.rst``
        """

        deviceId: str = ""
        """``string``, required. Since vSphere API 4.0."""
        path: str = ""
        """``string``, required. Since vSphere API 4.0."""
        compressionMethod: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        chunkSize: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        size: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        cimType: int = 0
        """``int``, required. Since vSphere API 4.0."""
        create: bool = False
        """``boolean``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.OvfManager.NetworkInfo",
        wire_name="OvfNetworkInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("description", "string", since="vim.version.version5", rank=5),
        ),
    )
    class NetworkInfo(vmodl.DynamicData):
        """The data object ``vim.OvfManager.NetworkInfo``, on the wire ``OvfNetworkInfo``.

        Fields:
            - ``name``: ``string``, required.
            - ``description``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/NetworkInfo.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        description: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.OvfManager.NetworkMapping",
        wire_name="OvfNetworkMapping",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("network", "vim.Network", since="vim.version.version5", rank=5),
        ),
    )
    class NetworkMapping(vmodl.DynamicData):
        """The data object ``vim.OvfManager.NetworkMapping``, on the wire ``OvfNetworkMapping``.

        Fields:
            - ``name``: ``string``, required.
            - ``network``: ``vim.Network``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/NetworkMapping.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        network: vim.Network = _rt.UNSET
        """``vim.Network``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.OvfManager.OvfFile",
        wire_name="OvfFile",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("deviceId", "string", since="vim.version.version5", rank=5),
            _rt.Property("path", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "compressionMethod", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("chunkSize", "long", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("size", "long", since="vim.version.version5", rank=5),
            _rt.Property("capacity", "long", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "populatedSize", "long", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class OvfFile(vmodl.DynamicData):
        """The data object ``vim.OvfManager.OvfFile``.

        Fields:
            - ``deviceId``: ``string``, required.
            - ``path``: ``string``, required.
            - ``compressionMethod``: ``string``, optional.
            - ``chunkSize``: ``long``, optional.
            - ``size``: ``long``, required.
            - ``capacity``: ``long``, optional. Since vSphere API 4.1.
            - ``populatedSize``: ``long``, optional. Since vSphere API 4.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/OvfFile.rst``
        """

        deviceId: str = ""
        """``string``, required. Since vSphere API 4.0."""
        path: str = ""
        """``string``, required. Since vSphere API 4.0."""
        compressionMethod: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        chunkSize: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        size: int = 0
        """``long``, required. Since vSphere API 4.0."""
        capacity: int | None = None
        """``long``, optional. Since vSphere API 4.1."""
        populatedSize: int | None = None
        """``long``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.OvfManager.OvfOptionInfo",
        wire_name="OvfOptionInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("option", "string", since="vim.version.version8", rank=8),
            _rt.Property(
                "description", "vmodl.LocalizableMessage", since="vim.version.version8", rank=8
            ),
        ),
    )
    class OvfOptionInfo(vmodl.DynamicData):
        """The data object ``vim.OvfManager.OvfOptionInfo``.

        Fields:
            - ``option``: ``string``, required.
            - ``description``: ``vmodl.LocalizableMessage``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/OvfManager/OvfOptionInfo.rst``
        """

        option: str = ""
        """``string``, required. Since vSphere API 5.1."""
        description: vmodl.LocalizableMessage = _rt.UNSET
        """``vmodl.LocalizableMessage``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.OvfManager.ParseDescriptorResult",
        wire_name="OvfParseDescriptorResult",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "eula", "string", array=True, optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "network",
                "vim.OvfManager.NetworkInfo",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "ipAllocationScheme",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "ipProtocols",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "property",
                "vim.vApp.PropertyInfo",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "productInfo",
                "vim.vApp.ProductInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("annotation", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "approximateDownloadSize",
                "long",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "approximateFlatDeploymentSize",
                "long",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "approximateSparseDeploymentSize",
                "long",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("defaultEntityName", "string", since="vim.version.version5", rank=5),
            _rt.Property("virtualApp", "boolean", since="vim.version.version5", rank=5),
            _rt.Property(
                "deploymentOption",
                "vim.OvfManager.DeploymentOption",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("defaultDeploymentOption", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "entityName",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "annotatedOst",
                "vim.OvfConsumer.OstNode",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "error",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "warning",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class ParseDescriptorResult(vmodl.DynamicData):
        """The data object ``vim.OvfManager.ParseDescriptorResult``, on the wire ``OvfParseDescriptorResult``.

        Fields:
            - ``eula``: List of ``string``, optional.
            - ``network``: List of ``vim.OvfManager.NetworkInfo``, optional.
            - ``ipAllocationScheme``: List of ``string``, optional.
            - ``ipProtocols``: List of ``string``, optional.
            - ``property``: List of ``vim.vApp.PropertyInfo``, optional.
            - ``productInfo``: ``vim.vApp.ProductInfo``, optional.
            - ``annotation``: ``string``, required.
            - ``approximateDownloadSize``: ``long``, optional.
            - ``approximateFlatDeploymentSize``: ``long``, optional.
            - ``approximateSparseDeploymentSize``: ``long``, optional.
            - ``defaultEntityName``: ``string``, required.
            - ``virtualApp``: ``boolean``, required.
            - ``deploymentOption``: List of ``vim.OvfManager.DeploymentOption``, optional.
            - ``defaultDeploymentOption``: ``string``, required.
            - ``entityName``: List of ``vim.KeyValue``, optional. Since vSphere API 4.1.
            - ``annotatedOst``: ``vim.OvfConsumer.OstNode``, optional. Since vSphere API 5.0.
            - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.
            - ``warning``: List of ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/ParseDescriptorResult.rst``
        """

        eula: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""
        network: _rt.Field[
            list[vim.OvfManager.NetworkInfo], Iterable[vim.OvfManager.NetworkInfo]
        ] = _rt.EMPTY
        """List of ``vim.OvfManager.NetworkInfo``, optional. Since vSphere API 4.0."""
        ipAllocationScheme: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""
        ipProtocols: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""
        property: _rt.Field[list[vim.vApp.PropertyInfo], Iterable[vim.vApp.PropertyInfo]] = (
            _rt.EMPTY
        )
        """List of ``vim.vApp.PropertyInfo``, optional. Since vSphere API 4.0."""
        productInfo: vim.vApp.ProductInfo | None = None
        """``vim.vApp.ProductInfo``, optional. Since vSphere API 4.0."""
        annotation: str = ""
        """``string``, required. Since vSphere API 4.0."""
        approximateDownloadSize: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        approximateFlatDeploymentSize: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        approximateSparseDeploymentSize: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        defaultEntityName: str = ""
        """``string``, required. Since vSphere API 4.0."""
        virtualApp: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        deploymentOption: _rt.Field[
            list[vim.OvfManager.DeploymentOption], Iterable[vim.OvfManager.DeploymentOption]
        ] = _rt.EMPTY
        """List of ``vim.OvfManager.DeploymentOption``, optional. Since vSphere API 4.0."""
        defaultDeploymentOption: str = ""
        """``string``, required. Since vSphere API 4.0."""
        entityName: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 4.1."""
        annotatedOst: vim.OvfConsumer.OstNode | None = None
        """``vim.OvfConsumer.OstNode``, optional. Since vSphere API 5.0."""
        error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
        warning: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.OvfManager.ResourceMap",
        wire_name="OvfResourceMap",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("source", "string", since="vim.version.version6", rank=6),
            _rt.Property(
                "parent", "vim.ResourcePool", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "resourceSpec",
                "vim.ResourceConfigSpec",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "datastore", "vim.Datastore", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class ResourceMap(vmodl.DynamicData):
        """The data object ``vim.OvfManager.ResourceMap``, on the wire ``OvfResourceMap``.

        Fields:
            - ``source``: ``string``, required.
            - ``parent``: ``vim.ResourcePool``, optional.
            - ``resourceSpec``: ``vim.ResourceConfigSpec``, optional.
            - ``datastore``: ``vim.Datastore``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/OvfManager/ResourceMap.rst``
        """

        source: str = ""
        """``string``, required. Since vSphere API 4.1."""
        parent: vim.ResourcePool | None = None
        """``vim.ResourcePool``, optional. Since vSphere API 4.1."""
        resourceSpec: vim.ResourceConfigSpec | None = None
        """``vim.ResourceConfigSpec``, optional. Since vSphere API 4.1."""
        datastore: vim.Datastore | None = None
        """``vim.Datastore``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.OvfManager.StorageProfileMapping",
        wire_name="OvfStorageProfileMapping",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("diskId", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("storageProfileId", "string", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class StorageProfileMapping(vmodl.DynamicData):
        """The data object ``vim.OvfManager.StorageProfileMapping``, on the wire ``OvfStorageProfileMapping``.

        Fields:
            - ``diskId``: ``string``, required.
            - ``storageProfileId``: ``string``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/OvfManager/StorageProfileMapping.rst``
        """

        diskId: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        storageProfileId: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.OvfManager.ValidateHostResult",
        wire_name="OvfValidateHostResult",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "downloadSize", "long", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "flatDeploymentSize", "long", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "sparseDeploymentSize", "long", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "error",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "warning",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "supportedDiskProvisioning",
                "string",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class ValidateHostResult(vmodl.DynamicData):
        """The data object ``vim.OvfManager.ValidateHostResult``, on the wire ``OvfValidateHostResult``.

        Fields:
            - ``downloadSize``: ``long``, optional.
            - ``flatDeploymentSize``: ``long``, optional.
            - ``sparseDeploymentSize``: ``long``, optional.
            - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.
            - ``warning``: List of ``vmodl.LocalizedMethodFault``, optional.
            - ``supportedDiskProvisioning``: List of ``string``, optional. Since vSphere API 4.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/ValidateHostResult.rst``
        """

        downloadSize: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        flatDeploymentSize: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        sparseDeploymentSize: int | None = None
        """``long``, optional. Since vSphere API 4.0."""
        error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
        warning: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
        supportedDiskProvisioning: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.OvfManager.CreateImportSpecParams",
        wire_name="OvfCreateImportSpecParams",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("entityName", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "hostSystem", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "networkMapping",
                "vim.OvfManager.NetworkMapping",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "ipAllocationPolicy", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "ipProtocol", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "propertyMapping",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "resourceMapping",
                "vim.OvfManager.ResourceMap",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "diskProvisioning", "string", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "instantiationOst",
                "vim.OvfConsumer.OstNode",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class CreateImportSpecParams(CommonParams):
        """The data object ``vim.OvfManager.CreateImportSpecParams``, on the wire ``OvfCreateImportSpecParams``.

        Fields:
            - ``entityName``: ``string``, required.
            - ``hostSystem``: ``vim.HostSystem``, optional.
            - ``networkMapping``: List of ``vim.OvfManager.NetworkMapping``, optional.
            - ``ipAllocationPolicy``: ``string``, optional.
            - ``ipProtocol``: ``string``, optional.
            - ``propertyMapping``: List of ``vim.KeyValue``, optional.
            - ``resourceMapping``: List of ``vim.OvfManager.ResourceMap``, optional. Since vSphere
              API 4.1.
            - ``diskProvisioning``: ``string``, optional. Since vSphere API 4.1.
            - ``instantiationOst``: ``vim.OvfConsumer.OstNode``, optional. Since vSphere API 5.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/CreateImportSpecParams.rst``
        """

        @_rt.enum(
            "vim.OvfManager.CreateImportSpecParams.DiskProvisioningType",
            wire_name="OvfCreateImportSpecParamsDiskProvisioningType",
            since="vim.version.version6",
            rank=6,
        )
        class DiskProvisioningType(_rt.VimEnum):
            """The enum ``vim.OvfManager.CreateImportSpecParams.DiskProvisioningType``, on the wire ``OvfCreateImportSpecParamsDiskProvisioningType``.

            Since:
                vSphere API 4.1 (``vim.version.version6``)

            Source:
                ``vim/OvfManager/CreateImportSpecParams/DiskProvisioningType.rst``
            """

            monolithicSparse = "monolithicSparse"
            """The value ``monolithicSparse``."""
            monolithicFlat = "monolithicFlat"
            """The value ``monolithicFlat``."""
            twoGbMaxExtentSparse = "twoGbMaxExtentSparse"
            """The value ``twoGbMaxExtentSparse``."""
            twoGbMaxExtentFlat = "twoGbMaxExtentFlat"
            """The value ``twoGbMaxExtentFlat``."""
            thin = "thin"
            """The value ``thin``."""
            thick = "thick"
            """The value ``thick``."""
            seSparse = "seSparse"
            """The value ``seSparse``."""
            eagerZeroedThick = "eagerZeroedThick"
            """The value ``eagerZeroedThick``."""
            sparse = "sparse"
            """The value ``sparse``."""
            flat = "flat"
            """The value ``flat``."""

        entityName: str = ""
        """``string``, required. Since vSphere API 4.0."""
        hostSystem: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since vSphere API 4.0."""
        networkMapping: _rt.Field[
            list[vim.OvfManager.NetworkMapping], Iterable[vim.OvfManager.NetworkMapping]
        ] = _rt.EMPTY
        """List of ``vim.OvfManager.NetworkMapping``, optional. Since vSphere API 4.0."""
        ipAllocationPolicy: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        ipProtocol: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        propertyMapping: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 4.0."""
        resourceMapping: _rt.Field[
            list[vim.OvfManager.ResourceMap], Iterable[vim.OvfManager.ResourceMap]
        ] = _rt.EMPTY
        """List of ``vim.OvfManager.ResourceMap``, optional. Since vSphere API 4.1."""
        diskProvisioning: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        instantiationOst: vim.OvfConsumer.OstNode | None = None
        """``vim.OvfConsumer.OstNode``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.OvfManager.ParseDescriptorParams",
        wire_name="OvfParseDescriptorParams",
        since="vim.version.version5",
        rank=5,
    )
    class ParseDescriptorParams(CommonParams):
        """The data object ``vim.OvfManager.ParseDescriptorParams``, on the wire ``OvfParseDescriptorParams``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/ParseDescriptorParams.rst``
        """

    @_rt.data(
        "vim.OvfManager.ValidateHostParams",
        wire_name="OvfValidateHostParams",
        since="vim.version.version5",
        rank=5,
    )
    class ValidateHostParams(CommonParams):
        """The data object ``vim.OvfManager.ValidateHostParams``, on the wire ``OvfValidateHostParams``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/OvfManager/ValidateHostParams.rst``
        """

    @_rt.data(
        "vim.OvfManager.OvfImportParams",
        wire_name="OvfImportParams",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "pushMode", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "signatureRequired", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "skipManifestCheck", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "powerOn", "boolean", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "customHttpHeaders",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "sourceCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "datastoreMappings",
                "vim.OvfManager.DatastoreMapping",
                array=True,
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "vmProfile", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "diskProfiles",
                "vim.OvfManager.StorageProfileMapping",
                array=True,
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class OvfImportParams(CreateImportSpecParams):
        """The data object ``vim.OvfManager.OvfImportParams``.

        Fields:
            - ``pushMode``: ``boolean``, optional.
            - ``signatureRequired``: ``boolean``, optional.
            - ``skipManifestCheck``: ``boolean``, optional.
            - ``powerOn``: ``boolean``, optional.
            - ``customHttpHeaders``: List of ``vim.KeyValue``, optional.
            - ``sourceCertificate``: ``string``, optional.
            - ``datastoreMappings``: List of ``vim.OvfManager.DatastoreMapping``, optional.
            - ``vmProfile``: ``string``, optional.
            - ``diskProfiles``: List of ``vim.OvfManager.StorageProfileMapping``, optional.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/OvfManager/OvfImportParams.rst``
        """

        pushMode: bool | None = None
        """``boolean``, optional. Since vSphere API 9.0.0.0."""
        signatureRequired: bool | None = None
        """``boolean``, optional. Since vSphere API 9.0.0.0."""
        skipManifestCheck: bool | None = None
        """``boolean``, optional. Since vSphere API 9.0.0.0."""
        powerOn: bool | None = None
        """``boolean``, optional. Since vSphere API 9.0.0.0."""
        customHttpHeaders: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 9.0.0.0."""
        sourceCertificate: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        datastoreMappings: _rt.Field[
            list[vim.OvfManager.DatastoreMapping], Iterable[vim.OvfManager.DatastoreMapping]
        ] = _rt.EMPTY
        """List of ``vim.OvfManager.DatastoreMapping``, optional. Since vSphere API 9.0.0.0."""
        vmProfile: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        diskProfiles: _rt.Field[
            list[vim.OvfManager.StorageProfileMapping],
            Iterable[vim.OvfManager.StorageProfileMapping],
        ] = _rt.EMPTY
        """List of ``vim.OvfManager.StorageProfileMapping``, optional. Since vSphere API 9.0.0.0."""

    @_builtins.property
    def ovfImportOption(self) -> list[vim.OvfManager.OvfOptionInfo]:
        """List of ``vim.OvfManager.OvfOptionInfo``, optional. Since vSphere API 5.1.

        Privilege:
            ``System.View``
        """
        if self._rank < 8:
            self._unsupported("ovfImportOption", 8)
        _result: list[vim.OvfManager.OvfOptionInfo] = self._fetch("ovfImportOption")
        return _result

    @_builtins.property
    def ovfExportOption(self) -> list[vim.OvfManager.OvfOptionInfo]:
        """List of ``vim.OvfManager.OvfOptionInfo``, optional. Since vSphere API 5.1.

        Privilege:
            ``System.View``
        """
        if self._rank < 8:
            self._unsupported("ovfExportOption", 8)
        _result: list[vim.OvfManager.OvfOptionInfo] = self._fetch("ovfExportOption")
        return _result

    @_rt.method(
        "ValidateHost",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.ConcurrentAccess,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("ovfDescriptor", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("host", "vim.HostSystem", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "vhp", "vim.OvfManager.ValidateHostParams", since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.OvfManager.ValidateHostResult"),
    )
    def ValidateHost(
        self, ovfDescriptor: str, host: vim.HostSystem, vhp: vim.OvfManager.ValidateHostParams
    ) -> vim.OvfManager.ValidateHostResult:
        """Returns ``vim.OvfManager.ValidateHostResult``. Since vSphere API 4.0.

        Args:
            ovfDescriptor: ``string``, required.
            host: ``vim.HostSystem``, required.
            vhp: ``vim.OvfManager.ValidateHostParams``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"ovfDescriptor": ovfDescriptor, "host": host, "vhp": vhp}
        if self._rank < 5:
            self._unsupported("ValidateHost", 5)
        self._check_arguments("ValidateHost", _arguments)
        _result: vim.OvfManager.ValidateHostResult = self._invoke("ValidateHost", _arguments)
        return _result

    @_rt.method(
        "ParseDescriptor",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.VmConfigFault,
            vim.fault.ConcurrentAccess,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter("ovfDescriptor", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "pdp", "vim.OvfManager.ParseDescriptorParams", since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.OvfManager.ParseDescriptorResult"),
    )
    def ParseDescriptor(
        self, ovfDescriptor: str, pdp: vim.OvfManager.ParseDescriptorParams
    ) -> vim.OvfManager.ParseDescriptorResult:
        """Returns ``vim.OvfManager.ParseDescriptorResult``. Since vSphere API 4.0.

        Args:
            ovfDescriptor: ``string``, required.
            pdp: ``vim.OvfManager.ParseDescriptorParams``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"ovfDescriptor": ovfDescriptor, "pdp": pdp}
        if self._rank < 5:
            self._unsupported("ParseDescriptor", 5)
        self._check_arguments("ParseDescriptor", _arguments)
        _result: vim.OvfManager.ParseDescriptorResult = self._invoke("ParseDescriptor", _arguments)
        return _result

    @_rt.method(
        "CreateImportSpec",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.VmConfigFault,
            vim.fault.ConcurrentAccess,
            vim.fault.FileFault,
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
        ),
        parameters=(
            _rt.Parameter("ovfDescriptor", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "resourcePool",
                "vim.ResourcePool",
                since="vim.version.version5",
                rank=5,
                privilege="VApp.Import",
            ),
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.version5",
                rank=5,
                privilege="Datastore.AllocateSpace",
            ),
            _rt.Parameter(
                "cisp",
                "vim.OvfManager.CreateImportSpecParams",
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.OvfManager.CreateImportSpecResult"),
    )
    def CreateImportSpec(
        self,
        ovfDescriptor: str,
        resourcePool: vim.ResourcePool,
        datastore: vim.Datastore,
        cisp: vim.OvfManager.CreateImportSpecParams,
    ) -> vim.OvfManager.CreateImportSpecResult:
        """Returns ``vim.OvfManager.CreateImportSpecResult``. Since vSphere API 4.0.

        Args:
            ovfDescriptor: ``string``, required.
            resourcePool: ``vim.ResourcePool``, required. The privilege ``VApp.Import`` is needed on
                it.
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.AllocateSpace`` is
                needed on it.
            cisp: ``vim.OvfManager.CreateImportSpecParams``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "ovfDescriptor": ovfDescriptor,
            "resourcePool": resourcePool,
            "datastore": datastore,
            "cisp": cisp,
        }
        if self._rank < 5:
            self._unsupported("CreateImportSpec", 5)
        self._check_arguments("CreateImportSpec", _arguments)
        _result: vim.OvfManager.CreateImportSpecResult = self._invoke(
            "CreateImportSpec", _arguments
        )
        return _result

    @_rt.method(
        "CreateDescriptor",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.VmConfigFault,
            vim.fault.ConcurrentAccess,
            vim.fault.FileFault,
            vim.fault.InvalidState,
        ),
        parameters=(
            _rt.Parameter(
                "obj",
                "vim.ManagedEntity",
                since="vim.version.version5",
                rank=5,
                privilege="VApp.Export",
            ),
            _rt.Parameter(
                "cdp", "vim.OvfManager.CreateDescriptorParams", since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.OvfManager.CreateDescriptorResult"),
    )
    def CreateDescriptor(
        self, obj: vim.ManagedEntity, cdp: vim.OvfManager.CreateDescriptorParams
    ) -> vim.OvfManager.CreateDescriptorResult:
        """Returns ``vim.OvfManager.CreateDescriptorResult``. Since vSphere API 4.0.

        Args:
            obj: ``vim.ManagedEntity``, required. The privilege ``VApp.Export`` is needed on it.
            cdp: ``vim.OvfManager.CreateDescriptorParams``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"obj": obj, "cdp": cdp}
        if self._rank < 5:
            self._unsupported("CreateDescriptor", 5)
        self._check_arguments("CreateDescriptor", _arguments)
        _result: vim.OvfManager.CreateDescriptorResult = self._invoke(
            "CreateDescriptor", _arguments
        )
        return _result
