# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHostVdsSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.vsan.VsanHostVdsSystem",
    wire_name="VsanHostVdsSystem",
    since="vsan.version.version3",
    rank=1,
)
class VsanHostVdsSystem(_rt.ManagedObject):
    """The managed object ``vim.vsan.VsanHostVdsSystem``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanHostVdsSystem.rst``
    """

    @_rt.method(
        "VsanMigrateVmsToVds",
        since="vsan.version.version3",
        rank=1,
        privilege="Network.Assign",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "vmConfigSpecs",
                "vim.vsan.VsanVmVdsMigrationSpec",
                array=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter("vdsUuid", "string", since="vsan.version.version3", rank=1),
            _rt.Parameter("timeoutSec", "long", since="vsan.version.version3", rank=1),
            _rt.Parameter(
                "revert", "boolean", optional=True, since="vsan.version.version3", rank=1
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def VsanMigrateVmsToVds(
        self,
        vmConfigSpecs: Iterable[vim.vsan.VsanVmVdsMigrationSpec],
        vdsUuid: str,
        timeoutSec: int,
        revert: bool | None = None,
    ) -> str:
        """Returns ``string``. Since vsan API 6.6.

        Args:
            vmConfigSpecs: List of ``vim.vsan.VsanVmVdsMigrationSpec``, required.
            vdsUuid: ``string``, required.
            timeoutSec: ``long`` in seconds, required.
            revert: ``boolean``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Network.Assign``
        """
        _arguments = {
            "vmConfigSpecs": _rt.array("vmConfigSpecs", vmConfigSpecs),
            "vdsUuid": vdsUuid,
            "timeoutSec": timeoutSec,
            "revert": revert,
        }
        self._check_arguments("VsanMigrateVmsToVds", _arguments)
        _result: str = self._invoke("VsanMigrateVmsToVds", _arguments)
        return _result

    @_rt.method(
        "VsanCompleteMigrateVmsToVds",
        since="vsan.version.version3",
        rank=1,
        privilege="Network.Assign",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter("jobId", "string", since="vsan.version.version3", rank=1),
            _rt.Parameter("newState", "string", since="vsan.version.version3", rank=1),
        ),
    )
    def VsanCompleteMigrateVmsToVds(self, jobId: str, newState: str) -> None:
        """Returns nothing. Since vsan API 6.6.

        Args:
            jobId: ``string``, required.
            newState: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Network.Assign``
        """
        _arguments = {"jobId": jobId, "newState": newState}
        self._invoke("VsanCompleteMigrateVmsToVds", _arguments)
