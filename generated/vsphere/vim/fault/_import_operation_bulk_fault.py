# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ImportOperationBulkFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.ImportOperationBulkFault",
    wire_name="ImportOperationBulkFault",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "importFaults",
            "vim.fault.ImportOperationBulkFault.FaultOnImport",
            array=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class ImportOperationBulkFault(vim.fault.DvsFault):
    """The fault ``vim.fault.ImportOperationBulkFault``.

    Fields:
        - ``importFaults``: List of ``vim.fault.ImportOperationBulkFault.FaultOnImport``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/ImportOperationBulkFault.rst``
    """

    @_rt.data(
        "vim.fault.ImportOperationBulkFault.FaultOnImport",
        wire_name="ImportOperationBulkFaultFaultOnImport",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property(
                "entityType", "string", optional=True, since="vim.version.version8", rank=8
            ),
            _rt.Property("key", "string", optional=True, since="vim.version.version8", rank=8),
            _rt.Property(
                "fault", "vmodl.LocalizedMethodFault", since="vim.version.version8", rank=8
            ),
        ),
    )
    class FaultOnImport(vmodl.DynamicData):
        """The data object ``vim.fault.ImportOperationBulkFault.FaultOnImport``, on the wire ``ImportOperationBulkFaultFaultOnImport``.

        Fields:
            - ``entityType``: ``string``, optional.
            - ``key``: ``string``, optional.
            - ``fault``: ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/fault/ImportOperationBulkFault/FaultOnImport.rst``
        """

        entityType: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        key: str | None = None
        """``string``, optional. Since vSphere API 5.1."""
        fault: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 5.1."""

    importFaults: _rt.Field[
        list[vim.fault.ImportOperationBulkFault.FaultOnImport],
        Iterable[vim.fault.ImportOperationBulkFault.FaultOnImport],
    ] = _rt.EMPTY
    """List of ``vim.fault.ImportOperationBulkFault.FaultOnImport``, required. Since vSphere API
    5.1.
    """
