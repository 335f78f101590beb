# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.UpdateVirtualMachineFilesResult``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.UpdateVirtualMachineFilesResult",
    wire_name="UpdateVirtualMachineFilesResult",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "failedVmFile",
            "vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class UpdateVirtualMachineFilesResult(vmodl.DynamicData):
    """The data object ``vim.UpdateVirtualMachineFilesResult``.

    Fields:
        - ``failedVmFile``: List of ``vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo``,
          optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/UpdateVirtualMachineFilesResult.rst``
    """

    @_rt.data(
        "vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo",
        wire_name="UpdateVirtualMachineFilesResultFailedVmFileInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("vmFile", "string", since="vim.version.version6", rank=6),
            _rt.Property(
                "fault", "vmodl.LocalizedMethodFault", since="vim.version.version6", rank=6
            ),
        ),
    )
    class FailedVmFileInfo(vmodl.DynamicData):
        """The data object ``vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo``, on the wire ``UpdateVirtualMachineFilesResultFailedVmFileInfo``.

        Fields:
            - ``vmFile``: ``string``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/UpdateVirtualMachineFilesResult/FailedVmFileInfo.rst``
        """

        vmFile: str = ""
        """``string``, required. Since vSphere API 4.1."""
        fault: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 4.1."""

    failedVmFile: _rt.Field[
        list[vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo],
        Iterable[vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo],
    ] = _rt.EMPTY
    """List of ``vim.UpdateVirtualMachineFilesResult.FailedVmFileInfo``, optional. Since vSphere API
    4.1.
    """
