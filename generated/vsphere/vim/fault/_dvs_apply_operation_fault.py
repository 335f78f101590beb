# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DvsApplyOperationFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.DvsApplyOperationFault",
    wire_name="DvsApplyOperationFault",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "objectFault",
            "vim.fault.DvsApplyOperationFault.FaultOnObject",
            array=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class DvsApplyOperationFault(vim.fault.DvsFault):
    """The fault ``vim.fault.DvsApplyOperationFault``.

    Fields:
        - ``objectFault``: List of ``vim.fault.DvsApplyOperationFault.FaultOnObject``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/DvsApplyOperationFault.rst``
    """

    @_rt.data(
        "vim.fault.DvsApplyOperationFault.FaultOnObject",
        wire_name="DvsApplyOperationFaultFaultOnObject",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("objectId", "string", since="vim.version.version8", rank=8),
            _rt.Property("type", "TypeName", since="vim.version.version8", rank=8),
            _rt.Property(
                "fault", "vmodl.LocalizedMethodFault", since="vim.version.version8", rank=8
            ),
        ),
    )
    class FaultOnObject(vmodl.DynamicData):
        """The data object ``vim.fault.DvsApplyOperationFault.FaultOnObject``, on the wire ``DvsApplyOperationFaultFaultOnObject``.

        Fields:
            - ``objectId``: ``string``, required.
            - ``type``: ``TypeName``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/fault/DvsApplyOperationFault/FaultOnObject.rst``
        """

        objectId: str = ""
        """``string``, required. Since vSphere API 5.1."""
        type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """``TypeName``, required. Since vSphere API 5.1."""
        fault: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 5.1."""

    objectFault: _rt.Field[
        list[vim.fault.DvsApplyOperationFault.FaultOnObject],
        Iterable[vim.fault.DvsApplyOperationFault.FaultOnObject],
    ] = _rt.EMPTY
    """List of ``vim.fault.DvsApplyOperationFault.FaultOnObject``, required. Since vSphere API
    5.1.
    """
