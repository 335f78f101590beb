# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DiagnosticSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.DiagnosticSystem",
    wire_name="HostDiagnosticSystem",
    properties=lambda: (
        _rt.Property("activePartition", "vim.host.DiagnosticPartition", optional=True),
    ),
)
class DiagnosticSystem(_rt.ManagedObject):
    """The managed object ``vim.host.DiagnosticSystem``, on the wire ``HostDiagnosticSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/DiagnosticSystem.rst``
    """

    @property
    def activePartition(self) -> vim.host.DiagnosticPartition | None:
        """``vim.host.DiagnosticPartition``, optional. Since 1.0."""
        _result: vim.host.DiagnosticPartition | None = self._fetch("activePartition")
        return _result

    @_rt.method(
        "QueryAvailablePartition",
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        returns=_rt.Returns("vim.host.DiagnosticPartition", array=True, optional=True),
    )
    def QueryAvailablePartition(self) -> list[vim.host.DiagnosticPartition]:
        """Returns a list of ``vim.host.DiagnosticPartition``, which may be empty. Since 1.0.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _result: list[vim.host.DiagnosticPartition] = self._invoke("QueryAvailablePartition", {})
        return _result

    @_rt.method(
        "SelectActivePartition",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("partition", "vim.host.ScsiDisk.Partition", optional=True),),
    )
    def SelectActivePartition(self, partition: vim.host.ScsiDisk.Partition | None = None) -> None:
        """Returns nothing. Since 1.0.

        Args:
            partition: ``vim.host.ScsiDisk.Partition``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"partition": partition}
        self._check_arguments("SelectActivePartition", _arguments)
        self._invoke("SelectActivePartition", _arguments)

    @_rt.method(
        "QueryPartitionCreateOptions",
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter("storageType", "string"),
            _rt.Parameter("diagnosticType", "string"),
        ),
        returns=_rt.Returns("vim.host.DiagnosticPartition.CreateOption", array=True, optional=True),
    )
    def QueryPartitionCreateOptions(
        self, storageType: str, diagnosticType: str
    ) -> list[vim.host.DiagnosticPartition.CreateOption]:
        """Returns a list of ``vim.host.DiagnosticPartition.CreateOption``, which may be empty.
        Since 1.0.

        Args:
            storageType: ``string``, required.
            diagnosticType: ``string``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"storageType": storageType, "diagnosticType": diagnosticType}
        _result: list[vim.host.DiagnosticPartition.CreateOption] = self._invoke(
            "QueryPartitionCreateOptions", _arguments
        )
        return _result

    @_rt.method(
        "QueryPartitionCreateDesc",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter("diskUuid", "string"),
            _rt.Parameter("diagnosticType", "string"),
        ),
        returns=_rt.Returns("vim.host.DiagnosticPartition.CreateDescription"),
    )
    def QueryPartitionCreateDesc(
        self, diskUuid: str, diagnosticType: str
    ) -> vim.host.DiagnosticPartition.CreateDescription:
        """Returns ``vim.host.DiagnosticPartition.CreateDescription``. Since 1.0.

        Args:
            diskUuid: ``string``, required.
            diagnosticType: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"diskUuid": diskUuid, "diagnosticType": diagnosticType}
        _result: vim.host.DiagnosticPartition.CreateDescription = self._invoke(
            "QueryPartitionCreateDesc", _arguments
        )
        return _result

    @_rt.method(
        "CreateDiagnosticPartition",
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("spec", "vim.host.DiagnosticPartition.CreateSpec"),),
    )
    def CreateDiagnosticPartition(self, spec: vim.host.DiagnosticPartition.CreateSpec) -> None:
        """Returns nothing. Since 1.0.

        Args:
            spec: ``vim.host.DiagnosticPartition.CreateSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"spec": spec}
        self._check_arguments("CreateDiagnosticPartition", _arguments)
        self._invoke("CreateDiagnosticPartition", _arguments)
