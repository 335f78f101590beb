# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.BackupBlobWriteFailure``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.BackupBlobWriteFailure",
    wire_name="BackupBlobWriteFailure",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("entityName", "string", since="vim.version.version8", rank=8),
        _rt.Property("entityType", "string", since="vim.version.version8", rank=8),
        _rt.Property("fault", "vmodl.LocalizedMethodFault", since="vim.version.version8", rank=8),
    ),
)
class BackupBlobWriteFailure(vim.fault.DvsFault):
    """The fault ``vim.fault.BackupBlobWriteFailure``.

    Fields:
        - ``entityName``: ``string``, required.
        - ``entityType``: ``string``, required.
        - ``fault``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/BackupBlobWriteFailure.rst``
    """

    entityName: str = ""
    """``string``, required. Since vSphere API 5.1."""
    entityType: str = ""
    """``string``, required. Since vSphere API 5.1."""
    fault: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since vSphere API 5.1."""
