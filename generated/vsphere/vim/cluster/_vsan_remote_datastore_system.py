# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanRemoteDatastoreSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.cluster.VsanRemoteDatastoreSystem",
    wire_name="VsanRemoteDatastoreSystem",
    since="vsan.version.version15",
    rank=13,
)
class VsanRemoteDatastoreSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanRemoteDatastoreSystem``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/cluster/VsanRemoteDatastoreSystem.rst``
    """

    @_rt.method(
        "MountPrecheck",
        since="vsan.version.version15",
        rank=13,
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version15",
                rank=13,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter("datastore", "vim.Datastore", since="vsan.version.version15", rank=13),
            _rt.Parameter(
                "serverClusterInfo",
                "vim.vsan.VcRemoteVsanServerClusterInfo",
                optional=True,
                since="vsan.version.version21",
                rank=19,
            ),
        ),
        returns=_rt.Returns("vim.vsan.MountPrecheckResult"),
    )
    def MountPrecheck(
        self,
        cluster: vim.ClusterComputeResource,
        datastore: vim.Datastore,
        serverClusterInfo: vim.vsan.VcRemoteVsanServerClusterInfo | None = None,
    ) -> vim.vsan.MountPrecheckResult:
        """Returns ``vim.vsan.MountPrecheckResult``. Since vSAN 7.0U1.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            datastore: ``vim.Datastore``, required.
            serverClusterInfo: ``vim.vsan.VcRemoteVsanServerClusterInfo``, optional. Since vsan API
                8.0.0.2.
        """
        _arguments = {
            "cluster": cluster,
            "datastore": datastore,
            "serverClusterInfo": serverClusterInfo,
        }
        if self._rank < 13:
            self._unsupported("MountPrecheck", 13, "vsan")
        if serverClusterInfo is not None and self._rank < 19:
            self._unsupported("MountPrecheck(serverClusterInfo)", 19, "vsan")
        self._check_arguments("MountPrecheck", _arguments)
        _result: vim.vsan.MountPrecheckResult = self._invoke("MountPrecheck", _arguments)
        return _result

    @_rt.method(
        "RemoteVcMountPrecheck",
        since="vsan.version.version21",
        rank=19,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.version21",
                rank=19,
                privilege="Host.Config.Storage",
            ),
            _rt.Parameter(
                "xvcDatastore", "vim.vsan.XVCDatastoreInfo", since="vsan.version.version21", rank=19
            ),
            _rt.Parameter(
                "serverClusterInfo",
                "vim.vsan.VcRemoteVsanServerClusterInfo",
                optional=True,
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
        ),
        returns=_rt.Returns("vim.vsan.MountPrecheckResult"),
    )
    def RemoteVcMountPrecheck(
        self,
        cluster: vim.ClusterComputeResource,
        xvcDatastore: vim.vsan.XVCDatastoreInfo,
        serverClusterInfo: vim.vsan.VcRemoteVsanServerClusterInfo | None = None,
    ) -> vim.vsan.MountPrecheckResult:
        """Returns ``vim.vsan.MountPrecheckResult``. Since vsan API 8.0.0.2.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``Host.Config.Storage``
                is needed on it.
            xvcDatastore: ``vim.vsan.XVCDatastoreInfo``, required.
            serverClusterInfo: ``vim.vsan.VcRemoteVsanServerClusterInfo``, optional. Since vsan API
                9.1.0.0.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "xvcDatastore": xvcDatastore,
            "serverClusterInfo": serverClusterInfo,
        }
        if self._rank < 19:
            self._unsupported("RemoteVcMountPrecheck", 19, "vsan")
        if serverClusterInfo is not None and self._rank < 23:
            self._unsupported("RemoteVcMountPrecheck(serverClusterInfo)", 23, "vsan")
        self._check_arguments("RemoteVcMountPrecheck", _arguments)
        _result: vim.vsan.MountPrecheckResult = self._invoke("RemoteVcMountPrecheck", _arguments)
        return _result

    @_rt.method(
        "VsanQueryDatastoreSource",
        since="vsan.version.version21",
        rank=19,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "vcHosts",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version21",
                rank=19,
            ),
        ),
        returns=_rt.Returns("vim.vsan.HciMeshDatastoreSource", array=True, optional=True),
    )
    def VsanQueryDatastoreSource(
        self, vcHosts: Iterable[str] = ()
    ) -> list[vim.vsan.HciMeshDatastoreSource]:
        """Returns a list of ``vim.vsan.HciMeshDatastoreSource``, which may be empty. Since vsan API
        8.0.0.2.

        Args:
            vcHosts: List of ``string``, optional.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"vcHosts": _rt.array("vcHosts", vcHosts)}
        if self._rank < 19:
            self._unsupported("VsanQueryDatastoreSource", 19, "vsan")
        _result: list[vim.vsan.HciMeshDatastoreSource] = self._invoke(
            "VsanQueryDatastoreSource", _arguments
        )
        return _result

    QueryDatastoreSource = VsanQueryDatastoreSource

    @_rt.method(
        "VsanPrecheckDatastoreSource",
        since="vsan.version.version21",
        rank=19,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanSslVerifyCertFault, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "datastoreSource",
                "vim.vsan.HciMeshDatastoreSource",
                since="vsan.version.version21",
                rank=19,
            ),
            _rt.Parameter(
                "operation", "string", optional=True, since="vsan.version.version21", rank=19
            ),
        ),
        returns=_rt.Returns("vim.vsan.DatastoreSourcePrecheckResult"),
    )
    def VsanPrecheckDatastoreSource(
        self, datastoreSource: vim.vsan.HciMeshDatastoreSource, operation: str | None = None
    ) -> vim.vsan.DatastoreSourcePrecheckResult:
        """Returns ``vim.vsan.DatastoreSourcePrecheckResult``. Since vsan API 8.0.0.2.

        Args:
            datastoreSource: ``vim.vsan.HciMeshDatastoreSource``, required.
            operation: ``string``, optional.

        Raises:
            vim.fault.VsanSslVerifyCertFault: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastoreSource": datastoreSource, "operation": operation}
        if self._rank < 19:
            self._unsupported("VsanPrecheckDatastoreSource", 19, "vsan")
        self._check_arguments("VsanPrecheckDatastoreSource", _arguments)
        _result: vim.vsan.DatastoreSourcePrecheckResult = self._invoke(
            "VsanPrecheckDatastoreSource", _arguments
        )
        return _result

    PrecheckDatastoreSource = VsanPrecheckDatastoreSource

    @_rt.method(
        "VsanCreateDatastoreSource",
        since="vsan.version.version21",
        rank=19,
        privilege="Host.Config.Storage",
        raises=(vim.fault.AlreadyExists, vim.fault.VsanSslVerifyCertFault, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "datastoreSource",
                "vim.vsan.HciMeshDatastoreSource",
                since="vsan.version.version21",
                rank=19,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanCreateDatastoreSource(
        self, datastoreSource: vim.vsan.HciMeshDatastoreSource
    ) -> vim.Task:
        """Starts a task. Since vsan API 8.0.0.2.

        Args:
            datastoreSource: ``vim.vsan.HciMeshDatastoreSource``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vim.fault.VsanSslVerifyCertFault: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastoreSource": datastoreSource}
        if self._rank < 19:
            self._unsupported("VsanCreateDatastoreSource", 19, "vsan")
        self._check_arguments("VsanCreateDatastoreSource", _arguments)
        _result: vim.Task = self._invoke("VsanCreateDatastoreSource", _arguments)
        return _result

    CreateDatastoreSource = VsanCreateDatastoreSource

    @_rt.method(
        "VsanUpdateDatastoreSource",
        since="vsan.version.version21",
        rank=19,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "datastoreSource",
                "vim.vsan.HciMeshDatastoreSource",
                since="vsan.version.version21",
                rank=19,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanUpdateDatastoreSource(
        self, datastoreSource: vim.vsan.HciMeshDatastoreSource
    ) -> vim.Task:
        """Starts a task. Since vsan API 8.0.0.2.

        Args:
            datastoreSource: ``vim.vsan.HciMeshDatastoreSource``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastoreSource": datastoreSource}
        if self._rank < 19:
            self._unsupported("VsanUpdateDatastoreSource", 19, "vsan")
        self._check_arguments("VsanUpdateDatastoreSource", _arguments)
        _result: vim.Task = self._invoke("VsanUpdateDatastoreSource", _arguments)
        return _result

    UpdateDatastoreSource = VsanUpdateDatastoreSource

    @_rt.method(
        "VsanDestroyDatastoreSource",
        since="vsan.version.version21",
        rank=19,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.ResourceInUse, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "datastoreSource",
                "vim.vsan.HciMeshDatastoreSource",
                since="vsan.version.version21",
                rank=19,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanDestroyDatastoreSource(
        self, datastoreSource: vim.vsan.HciMeshDatastoreSource
    ) -> vim.Task:
        """Starts a task. Since vsan API 8.0.0.2.

        Args:
            datastoreSource: ``vim.vsan.HciMeshDatastoreSource``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"datastoreSource": datastoreSource}
        if self._rank < 19:
            self._unsupported("VsanDestroyDatastoreSource", 19, "vsan")
        self._check_arguments("VsanDestroyDatastoreSource", _arguments)
        _result: vim.Task = self._invoke("VsanDestroyDatastoreSource", _arguments)
        return _result

    DestroyDatastoreSource = VsanDestroyDatastoreSource

    @_rt.method(
        "VsanQueryHciMeshDatastores",
        since="vsan.version.version21",
        rank=19,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "querySpecs",
                "vim.vsan.XvcQuerySpec",
                array=True,
                optional=True,
                since="vsan.version.version21",
                rank=19,
            ),
            _rt.Parameter(
                "extraVcInfos",
                "vim.vsan.RemoteVcInfo",
                array=True,
                optional=True,
                since="vsan.version.version21",
                rank=19,
            ),
        ),
        returns=_rt.Returns("vim.vsan.XvcQueryResultSet", array=True, optional=True),
    )
    def VsanQueryHciMeshDatastores(
        self,
        querySpecs: Iterable[vim.vsan.XvcQuerySpec] = (),
        extraVcInfos: Iterable[vim.vsan.RemoteVcInfo] = (),
    ) -> list[vim.vsan.XvcQueryResultSet]:
        """Returns a list of ``vim.vsan.XvcQueryResultSet``, which may be empty. Since vsan API
        8.0.0.2.

        Args:
            querySpecs: List of ``vim.vsan.XvcQuerySpec``, optional.
            extraVcInfos: List of ``vim.vsan.RemoteVcInfo``, optional.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "querySpecs": _rt.array("querySpecs", querySpecs),
            "extraVcInfos": _rt.array("extraVcInfos", extraVcInfos),
        }
        if self._rank < 19:
            self._unsupported("VsanQueryHciMeshDatastores", 19, "vsan")
        self._check_arguments("VsanQueryHciMeshDatastores", _arguments)
        _result: list[vim.vsan.XvcQueryResultSet] = self._invoke(
            "VsanQueryHciMeshDatastores", _arguments
        )
        return _result

    QueryHciMeshDatastores = VsanQueryHciMeshDatastores
