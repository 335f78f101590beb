# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DvsOperationBulkFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.DvsOperationBulkFault",
    wire_name="DvsOperationBulkFault",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "hostFault",
            "vim.fault.DvsOperationBulkFault.FaultOnHost",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class DvsOperationBulkFault(vim.fault.DvsFault):
    """The fault ``vim.fault.DvsOperationBulkFault``.

    Fields:
        - ``hostFault``: List of ``vim.fault.DvsOperationBulkFault.FaultOnHost``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/DvsOperationBulkFault.rst``
    """

    @_rt.data(
        "vim.fault.DvsOperationBulkFault.FaultOnHost",
        wire_name="DvsOperationBulkFaultFaultOnHost",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
            _rt.Property(
                "fault", "vmodl.LocalizedMethodFault", since="vim.version.version5", rank=5
            ),
        ),
    )
    class FaultOnHost(vmodl.DynamicData):
        """The data object ``vim.fault.DvsOperationBulkFault.FaultOnHost``, on the wire ``DvsOperationBulkFaultFaultOnHost``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/DvsOperationBulkFault/FaultOnHost.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 4.0."""
        fault: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 4.0."""

    hostFault: _rt.Field[
        list[vim.fault.DvsOperationBulkFault.FaultOnHost],
        Iterable[vim.fault.DvsOperationBulkFault.FaultOnHost],
    ] = _rt.EMPTY
    """List of ``vim.fault.DvsOperationBulkFault.FaultOnHost``, required. Since vSphere API 4.0."""
