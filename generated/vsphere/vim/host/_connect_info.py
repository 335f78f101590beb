# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ConnectInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ConnectInfo",
    wire_name="HostConnectInfo",
    properties=lambda: (
        _rt.Property("serverIp", "string", optional=True),
        _rt.Property(
            "inDasCluster", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("host", "vim.host.Summary"),
        _rt.Property("vm", "vim.vm.Summary", array=True, optional=True),
        _rt.Property("vimAccountNameRequired", "boolean", optional=True),
        _rt.Property("clusterSupported", "boolean", optional=True),
        _rt.Property("network", "vim.host.ConnectInfo.NetworkInfo", array=True, optional=True),
        _rt.Property("datastore", "vim.host.ConnectInfo.DatastoreInfo", array=True, optional=True),
        _rt.Property(
            "license",
            "vim.host.ConnectInfo.LicenseInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "capability",
            "vim.host.Capability",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class ConnectInfo(vmodl.DynamicData):
    """The data object ``vim.host.ConnectInfo``, on the wire ``HostConnectInfo``.

    Fields:
        - ``serverIp``: ``string``, optional.
        - ``inDasCluster``: ``boolean``, optional. Since vSphere API 5.0.
        - ``host``: ``vim.host.Summary``, required.
        - ``vm``: List of ``vim.vm.Summary``, optional.
        - ``vimAccountNameRequired``: ``boolean``, optional.
        - ``clusterSupported``: ``boolean``, optional.
        - ``network``: List of ``vim.host.ConnectInfo.NetworkInfo``, optional.
        - ``datastore``: List of ``vim.host.ConnectInfo.DatastoreInfo``, optional.
        - ``license``: ``vim.host.ConnectInfo.LicenseInfo``, optional. Since vSphere API 4.0.
        - ``capability``: ``vim.host.Capability``, optional. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ConnectInfo.rst``
    """

    @_rt.data(
        "vim.host.ConnectInfo.DatastoreInfo",
        wire_name="HostDatastoreConnectInfo",
        properties=lambda: (_rt.Property("summary", "vim.Datastore.Summary"),),
    )
    class DatastoreInfo(vmodl.DynamicData):
        """The data object ``vim.host.ConnectInfo.DatastoreInfo``, on the wire ``HostDatastoreConnectInfo``.

        Fields:
            - ``summary``: ``vim.Datastore.Summary``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ConnectInfo/DatastoreInfo.rst``
        """

        summary: vim.Datastore.Summary = _rt.UNSET
        """``vim.Datastore.Summary``, required. Since 1.0."""

    @_rt.data(
        "vim.host.ConnectInfo.LicenseInfo",
        wire_name="HostLicenseConnectInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "license", "vim.LicenseManager.LicenseInfo", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "evaluation",
                "vim.LicenseManager.EvaluationInfo",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "resource",
                "vim.LicenseManager.LicensableResourceInfo",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class LicenseInfo(vmodl.DynamicData):
        """The data object ``vim.host.ConnectInfo.LicenseInfo``, on the wire ``HostLicenseConnectInfo``.

        Fields:
            - ``license``: ``vim.LicenseManager.LicenseInfo``, required.
            - ``evaluation``: ``vim.LicenseManager.EvaluationInfo``, required.
            - ``resource``: ``vim.LicenseManager.LicensableResourceInfo``, optional. Since vSphere
              API 5.0.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/ConnectInfo/LicenseInfo.rst``
        """

        license: vim.LicenseManager.LicenseInfo = _rt.UNSET
        """``vim.LicenseManager.LicenseInfo``, required. Since vSphere API 4.0."""
        evaluation: vim.LicenseManager.EvaluationInfo = _rt.UNSET
        """``vim.LicenseManager.EvaluationInfo``, required. Since vSphere API 4.0."""
        resource: vim.LicenseManager.LicensableResourceInfo | None = None
        """``vim.LicenseManager.LicensableResourceInfo``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.ConnectInfo.NetworkInfo",
        wire_name="HostConnectInfoNetworkInfo",
        properties=lambda: (_rt.Property("summary", "vim.Network.Summary"),),
    )
    class NetworkInfo(vmodl.DynamicData):
        """The data object ``vim.host.ConnectInfo.NetworkInfo``, on the wire ``HostConnectInfoNetworkInfo``.

        Fields:
            - ``summary``: ``vim.Network.Summary``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ConnectInfo/NetworkInfo.rst``
        """

        summary: vim.Network.Summary = _rt.UNSET
        """``vim.Network.Summary``, required. Since 1.0."""

    @_rt.data(
        "vim.host.ConnectInfo.DatastoreExistsInfo",
        wire_name="HostDatastoreExistsConnectInfo",
        properties=lambda: (_rt.Property("newDatastoreName", "string"),),
    )
    class DatastoreExistsInfo(DatastoreInfo):
        """The data object ``vim.host.ConnectInfo.DatastoreExistsInfo``, on the wire ``HostDatastoreExistsConnectInfo``.

        Fields:
            - ``newDatastoreName``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ConnectInfo/DatastoreExistsInfo.rst``
        """

        newDatastoreName: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.host.ConnectInfo.DatastoreNameConflictInfo",
        wire_name="HostDatastoreNameConflictConnectInfo",
        properties=lambda: (_rt.Property("newDatastoreName", "string"),),
    )
    class DatastoreNameConflictInfo(DatastoreInfo):
        """The data object ``vim.host.ConnectInfo.DatastoreNameConflictInfo``, on the wire ``HostDatastoreNameConflictConnectInfo``.

        Fields:
            - ``newDatastoreName``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ConnectInfo/DatastoreNameConflictInfo.rst``
        """

        newDatastoreName: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data("vim.host.ConnectInfo.NewNetworkInfo", wire_name="HostNewNetworkConnectInfo")
    class NewNetworkInfo(NetworkInfo):
        """The data object ``vim.host.ConnectInfo.NewNetworkInfo``, on the wire ``HostNewNetworkConnectInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ConnectInfo/NewNetworkInfo.rst``
        """

    serverIp: str | None = None
    """``string``, optional. Since 1.0."""
    inDasCluster: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    host: vim.host.Summary = _rt.UNSET
    """``vim.host.Summary``, required. Since 1.0."""
    vm: _rt.Field[list[vim.vm.Summary], Iterable[vim.vm.Summary]] = _rt.EMPTY
    """List of ``vim.vm.Summary``, optional. Since 1.0."""
    vimAccountNameRequired: bool | None = None
    """``boolean``, optional. Since 1.0."""
    clusterSupported: bool | None = None
    """``boolean``, optional. Since 1.0."""
    network: _rt.Field[
        list[vim.host.ConnectInfo.NetworkInfo], Iterable[vim.host.ConnectInfo.NetworkInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.ConnectInfo.NetworkInfo``, optional. Since 1.0."""
    datastore: _rt.Field[
        list[vim.host.ConnectInfo.DatastoreInfo], Iterable[vim.host.ConnectInfo.DatastoreInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.ConnectInfo.DatastoreInfo``, optional. Since 1.0."""
    license: vim.host.ConnectInfo.LicenseInfo | None = None
    """``vim.host.ConnectInfo.LicenseInfo``, optional. Since vSphere API 4.0."""
    capability: vim.host.Capability | None = None
    """``vim.host.Capability``, optional. Since vSphere API 6.0."""
