# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VVolVmConfigFileUpdateResult``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.VVolVmConfigFileUpdateResult",
    wire_name="VVolVmConfigFileUpdateResult",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "succeededVmConfigFile",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "failedVmConfigFile",
            "vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VVolVmConfigFileUpdateResult(vmodl.DynamicData):
    """The data object ``vim.VVolVmConfigFileUpdateResult``.

    Fields:
        - ``succeededVmConfigFile``: List of ``vim.KeyValue``, optional.
        - ``failedVmConfigFile``: List of
          ``vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/VVolVmConfigFileUpdateResult.rst``
    """

    @_rt.data(
        "vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo",
        wire_name="VVolVmConfigFileUpdateResultFailedVmConfigFileInfo",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("targetConfigVVolId", "string", since="vim.version.version11", rank=11),
            _rt.Property("dsPath", "string", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "fault", "vmodl.LocalizedMethodFault", since="vim.version.version11", rank=11
            ),
        ),
    )
    class FailedVmConfigFileInfo(vmodl.DynamicData):
        """The data object ``vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo``, on the wire ``VVolVmConfigFileUpdateResultFailedVmConfigFileInfo``.

        Fields:
            - ``targetConfigVVolId``: ``string``, required.
            - ``dsPath``: ``string``, optional. Since vSphere API 7.0.0.0.
            - ``fault``: ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/VVolVmConfigFileUpdateResult/FailedVmConfigFileInfo.rst``
        """

        targetConfigVVolId: str = ""
        """``string``, required. Since vSphere API 6.5."""
        dsPath: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        fault: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 6.5."""

    succeededVmConfigFile: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 6.5."""
    failedVmConfigFile: _rt.Field[
        list[vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo],
        Iterable[vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo],
    ] = _rt.EMPTY
    """List of ``vim.VVolVmConfigFileUpdateResult.FailedVmConfigFileInfo``, optional. Since vSphere
    API 6.5.
    """
